export const places = {
  'place.closed-committee': 'I cannot write in the committee’s channel on {platform}.',
  'place.closed-person': 'I cannot write to {name} on {platform}.',
  'place.unseen-committee':
    'I cannot read back the committee’s channel on {platform}. After a lost connection, a message there may come twice.',
  'place.unseen-person':
    'I cannot read back my chat with {name} on {platform}. After a lost connection, a message there may come twice.',
  'place.waits': 'What is due there waits, and goes out as soon as I can write again.',
  'place.cure.discord-permissions':
    'In the channel’s settings, under Permissions, give my role View Channel, Send Messages, Embed Links and Attach Files.',
  'place.cure.discord-history':
    'In the channel’s settings, under Permissions, give my role Read Message History.',
  'place.cure.discord-gone': 'The channel is gone. Set DISCORD_CHANNEL to another one and start me again.',
  'place.cure.web-session':
    'They have not opened the page yet, or not for a week. Write “people link <person> web” and pass the link on to them.',
  'place.cure.discord-thread': 'The thread is archived or locked. Please open it again.',
  'place.cure.slack-invite':
    'In the channel, write /invite and my name. If there is no such channel any more, set SLACK_CHANNEL to another one and start me again.',
  'place.cure.slack-archived':
    'The channel is archived. Restore it, or set SLACK_CHANNEL to another one and start me again.',
  'place.cure.slack-posting':
    'Only some people may post there. In the channel’s settings, under Posting permissions, let me post too.',
  'place.cure.slack-scope':
    'A permission is missing. Update the app from “congress slack manifest” and install it in the workspace again.',
  'place.cure.slack-admin':
    'The workspace does not let the app in. Please ask its administrators to approve it.',
  'place.cure.proxy':
    'Something between me and {platform} refuses my requests. Please check the proxy or the firewall.',
} as const;
