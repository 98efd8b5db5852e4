// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <QLatin1String>

namespace penstock {

/// What people read of a setting.
struct PreferenceText
{
    /// With what it is entered where its type alone does not say it.
    enum class Entry { Plain, FixedFont, Zone, Proxy, Folder, Program };

    QLatin1String key;
    QString label; ///< with a mnemonic
    QString help;
    QString terms{};       ///< what people call it who look for it; in English, and never shown
    QStringList choices{}; ///< names, as Setting::choices are ordered
    QString unit{};        ///< behind a number
    QString zero{};        ///< what a number of 0, or an empty text, means; of "digits" the least one
    Entry entry = Entry::Plain;
    QString searched{}; ///< all of this and of its English, whatever the language
};

struct PreferenceGroup
{
    QString title;
    QString icon; ///< see themedIcon()
    QList<PreferenceText> texts;
    QString searched{}; ///< the title, and its English
};

/// All settings, each on one page.
QList<PreferenceGroup> preferenceGroups();

} // namespace penstock
