// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace penstock {

/// How files of one kind are imported, to be kept and handed on: the header by which they are known, and what was
/// decided, in the words of penstock-cli's options.
struct ImportProfile
{
    struct Option
    {
        QString name;       ///< without dashes
        QStringList values; ///< none: a switch; several: given so often

        bool operator==(const Option &) const = default;
    };

    static constexpr int version = 1;

    QStringList header; ///< names of the columns; empty: of any file
    QList<Option> options;

    bool operator==(const ImportProfile &) const = default;

    /// The same for headers of the same names in the same order: 16 hexadecimal digits.
    static QString fingerprint(const QStringList &header);
    /// Whether a file with that header is one of its kind.
    bool fits(const QStringList &names) const { return header.isEmpty() || header == names; }

    /// The options as arguments of a command line.
    QStringList arguments() const;

    QByteArray toJson() const;
    /// The error names what is wrong and where. `isKnown`: whether there is such an option.
    static Result<ImportProfile> fromJson(const QByteArray &json, const std::function<bool(const Option &)> &isKnown);
};

} // namespace penstock
