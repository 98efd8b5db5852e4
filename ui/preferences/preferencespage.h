// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferencetexts.h"

#include <QScrollArea>

namespace penstock {

class PreferenceRow;
class Settings;

/// The settings of one kind below each other.
class PreferencesPage final : public QScrollArea
{
    Q_OBJECT

public:
    /// The settings must outlive it.
    PreferencesPage(Settings &settings, const PreferenceGroup &group, QWidget *parent = nullptr);

    const QList<PreferenceRow *> &rows() const { return m_rows; }
    /// Shows which of them have all the words, the first of them in view; without words none stands out. How many.
    int find(const QStringList &words);
    /// The usual values, of those here.
    void restore();

private:
    Settings &m_settings;
    QList<PreferenceRow *> m_rows;
};

} // namespace penstock
