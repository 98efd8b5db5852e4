// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/query/language.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace penstock {

/// A query as a file that people share: plain text, whose first line may be a comment that says what it runs against:
///
///     -- penstock: {"connection":"plant 3","database":"telemetry"}
///
/// (of Flux: "// penstock: …"). The connection goes by its name, for ids differ from one computer to the next.
struct QueryFile
{
    QString text{}; ///< without that line; lines end with \n
    Language language = Language::InfluxQl;
    bool hasTarget = true;         ///< the first line says, or is to say, what it runs against
    QString connection{};          ///< empty: none
    QString database{};            ///< empty: none
    bool hasWindowsLines = false;  ///< lines end with \r\n in the file
    bool hasByteOrderMark = false; ///< of UTF-8
    bool endsWithLineBreak = true; ///< the last line too; not in the text

    /// What is to stand in the file: UTF-8, without the secrets of statements (see withoutSecrets()).
    QByteArray toBytes() const;
    /// Kind BadInput: no UTF-8, or no text. Line ends of two kinds become those of the first line.
    static Result<QueryFile> fromBytes(const QByteArray &bytes, Language language);

    /// By the ending of the name: .influxql, .sql, .flux; none: it is no such file.
    static std::optional<Language> languageOf(const QString &path);
    static QString ending(Language language); ///< with its dot
};

} // namespace penstock
