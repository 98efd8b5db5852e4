// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencespage.h"

#include "core/settings/settings.h"
#include "ui/common/theme.h"
#include "ui/preferences/preferencerow.h"

#include <QVBoxLayout>

#include <algorithm>

namespace penstock {

PreferencesPage::PreferencesPage(Settings &settings, const PreferenceGroup &group, QWidget *parent)
    : QScrollArea(parent), m_settings(settings)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(group.title);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    m_rows.reserve(group.texts.size());
    int widest = 0;
    for (const PreferenceText &text : group.texts) {
        auto *row = new PreferenceRow(settings, text, content);
        column->addWidget(row);
        widest = std::max(widest, row->nameWidth());
        m_rows += row;
    }
    for (PreferenceRow *row : std::as_const(m_rows))
        row->setNameWidth(widest);
    column->addStretch(1);
    setWidget(content);
}

int PreferencesPage::find(const QStringList &words)
{
    int found = 0;
    for (PreferenceRow *row : std::as_const(m_rows)) {
        const bool matches = !words.isEmpty() && row->matches(words);
        row->setFound(matches);
        if (matches && found++ == 0)
            ensureWidgetVisible(row);
    }
    return found;
}

void PreferencesPage::restore()
{
    for (const PreferenceRow *row : std::as_const(m_rows))
        m_settings.reset(row->key());
}

} // namespace penstock
