// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/profile.h"

namespace penstock {

/// A connection as people write it in one line.
struct ConnectionUrl
{
    Profile profile; ///< with a fresh id, named after its server; valid
    QString secret;  ///< password or token, apart from the profile
};

/// Reads
///
///     http(s)://[user[:password]@]host[:port][/prefix][?db=…&bucket=…&org=…&rp=…&token=…&u=…&p=…]
///     influxdb://, influxdbs://, http+influxdb://, https+influxdb://   …/database as the last segment of the path
///     unix:///path/of.sock[?…], http+unix://%2Fpath%2Fof.sock[/prefix][?…]
///     host[:port][/prefix][?…]                                         by http
///
/// IPv6 addresses stand in brackets, or bare where nothing is ambiguous. http and https have their own ports (80,
/// 443) when none is given; all others 8086. A token makes the login one by token.
///
/// BadInput for everything else: nothing is dropped or guessed. The message never quotes the text, which may hold a
/// password wherever somebody forgot to encode a character of it.
Result<ConnectionUrl> parseConnectionUrl(const QString &text);

} // namespace penstock
