// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/httpheaders.h"
#include "core/lineprotocol/precision.h"
#include "core/source/listener/listeneranswer.h"

#include <QString>
#include <QUrlQuery>

#include <expected>
#include <optional>

namespace penstock {

/// A write of any generation of InfluxDB, as its address says it.
struct ListenedWrite
{
    enum class Generation { V1, V2, V3 };

    Generation generation = Generation::V1;
    QString database;                                            ///< or bucket
    std::optional<Precision> precision = Precision::Nanoseconds; ///< nothing: by the size of each time
    bool acceptsPartial = true; ///< good lines are taken beside bad ones; 2.x takes all or none

    /// Nothing for a path that is no write's.
    static std::optional<Generation> generationOf(const QByteArray &path);
    /// The answer says what is wrong, as a server of that generation would.
    static std::expected<ListenedWrite, ListenerAnswer> read(Generation generation, const QUrlQuery &query);

    /// A refusal in that generation's form.
    static ListenerAnswer refusal(Generation generation, int status, const QString &message);
};

/// Whether a request shows the token: Authorization: Token or Bearer, Basic (as the password, for any user), or p= as
/// clients of 1.x send it. 1.8 clients write "Token user:password".
bool showsToken(const HttpHeaders &headers, const QUrlQuery &query, const QByteArray &token);

} // namespace penstock
