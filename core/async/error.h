// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace penstock {

/// Why something did not work: a kind to decide by, a sentence for a person, and the facts behind it.
struct Error
{
    enum class Kind {
        BadInput,       ///< what the person or a file gave cannot be used
        File,           ///< reading or writing a local file failed
        Network,        ///< refused, reset, host not found, incomplete answer
        Timeout,        ///< a phase took longer than its limit
        Tls,            ///< the server's certificate was not accepted
        Authentication, ///< 401: who are you
        Permission,     ///< 403: you may not
        NotFound,       ///< unknown database, bucket, retention policy or path
        Rejected,       ///< the server understood and refused the data or the statement
        TooLarge,       ///< 413
        Throttled,      ///< 429, or 503 with a reason to wait
        Server,         ///< any other 5xx
        Protocol,       ///< the answer is not what the protocol says
        Unavailable,    ///< a program or service that is needed is not there
    };

    /// Facts for the "Details" of an error. Never holds a secret.
    struct Details
    {
        QString url;        ///< without user, password or token
        int status = 0;     ///< HTTP status, 0 when there was no answer
        QString serverText; ///< the server's own words
        QString requestId;  ///< X-Request-Id or Request-Id
        /// Of kind Tls: SHA-256 of the certificate that was not accepted, 64 hexadecimal digits, so that a person who
        /// compared it can pin it; empty when there was none.
        QString certificateSha256;
    };

    Kind kind = Kind::BadInput;
    QString message; ///< what, where and what to do; one or two sentences
    Details details;
    std::optional<std::chrono::milliseconds> retryAfter; ///< what the server asked for

    /// Message and details as plain text of a few lines, for a console or a "Copy" button; see visibleText().
    QString toText() const;
};

} // namespace penstock

Q_DECLARE_METATYPE(penstock::Error)
