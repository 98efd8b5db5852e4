// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QString>

namespace penstock {

/// What the part before :// means.
struct UrlScheme
{
    const char *name;
    const char *transport; ///< of the profile's URL
    int port;              ///< when none is given; -1: the transport's own
    bool databaseInPath;
    enum class Socket { No, Path, Host } socket; ///< where its path stands
};

/// The text of a connection in pieces, still percent-encoded; see parseConnectionUrl().
struct UrlPieces
{
    UrlScheme scheme;
    QString user;
    QString password;
    bool hasPassword = false;
    QString host; ///< with port
    QString path;
    QString query;
};

/// BadInput with a message that never quotes the text.
Result<UrlPieces> takeUrlApart(const QString &text);

/// Percent-decoded UTF-8 without control characters, or BadInput.
Result<QString> decodeUrlPart(const QString &text);

} // namespace penstock
