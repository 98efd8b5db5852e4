// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/language.h"

#include <QByteArray>
#include <QString>

namespace penstock {

/// A query's tab as it survives the program: its text and where it runs, no rows.
struct SavedTab
{
    QString id; ///< letters, digits and dashes; the same for the tab's whole life
    QString text;
    int caret = 0;
    QString profileId;
    QString database;
    Language language = Language::InfluxQl;

    bool operator==(const SavedTab &) const = default;

    /// What a file holds: JSON, the text without the secrets of its statements.
    QByteArray toBytes() const;
    /// Fields that are missing or damaged have their defaults.
    static SavedTab fromBytes(const QString &id, const QByteArray &bytes);
};

} // namespace penstock
