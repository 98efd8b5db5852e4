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

    QStringList header; ///< names of the columns, as the options read them; empty: of any file
    QStringList found;  ///< the same as they are read without the options; empty: no otherwise
    QList<Option> options;

    bool operator==(const ImportProfile &) const = default;

    /// The same for headers of the same names in the same order: 16 hexadecimal digits.
    static QString fingerprint(const QStringList &header);
    /// Whether a file with that header is one of its kind.
    bool fits(const QStringList &names) const { return header.isEmpty() || header == names; }
    /// Whether files with a header of that fingerprint, read with the options or without, are of its kind. A profile
    /// for any file is for none of them.
    bool isKnownBy(const QString &fingerprint) const;

    /// The options as arguments of a command line.
    QStringList arguments() const;

    QByteArray toJson() const;
    /// Whether a file that begins so says of itself that it is a profile.
    static bool isMarked(const QByteArray &beginning);
    /// The error names what is wrong and where. `isKnown`: whether there is such an option.
    static Result<ImportProfile> fromJson(const QByteArray &json, const std::function<bool(const Option &)> &isKnown);
};

} // namespace penstock
