// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pipelines/documentfield.h"

#include <QCoreApplication>

/// How the lists of fields are written down.
namespace penstock::documentfields {

struct FormText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::DocumentForm)
};

using Kind = DocumentField::Kind;
using Choices = QList<std::pair<QString, QString>>;

/// Values that people read as they are, with blanks between.
inline Choices plain(const QString &values)
{
    Choices choices;
    for (const QString &value : values.split(u' '))
        choices.emplace_back(value, value);
    return choices;
}

inline DocumentField text(const char *path, const QString &label, const QString &hint = {})
{
    return {QLatin1String(path), label, Kind::Text, hint};
}

inline DocumentField texts(const char *path, const QString &label, const QString &hint = {})
{
    return {QLatin1String(path), label, Kind::Texts, hint};
}

inline DocumentField pairs(const char *path, const QString &label, const QString &hint)
{
    return {QLatin1String(path), label, Kind::Pairs, hint};
}

inline DocumentField number(const char *path, const QString &label, const QString &hint)
{
    return {QLatin1String(path), label, Kind::Number, hint};
}

inline DocumentField flag(const char *path, const QString &label)
{
    return {QLatin1String(path), label, Kind::Flag};
}

inline DocumentField choice(const char *path, const QString &label, const QString &usual, const Choices &choices)
{
    return {QLatin1String(path), label, Kind::Choice, usual, choices};
}

inline DocumentField file(const char *path, const QString &label, const QString &hint = {})
{
    return {QLatin1String(path), label, Kind::File, hint};
}

inline DocumentField secret(const char *path, const QString &label)
{
    return {QLatin1String(path), label, Kind::Secret,
            FormText::tr("a variable of the environment, or /path/of/a/file")};
}

inline DocumentField precision()
{
    return choice("precision", FormText::tr("Times in"), QStringLiteral("ns"), plain(QStringLiteral("ns us ms s m h")));
}

} // namespace penstock::documentfields
