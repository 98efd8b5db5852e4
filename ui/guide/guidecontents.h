// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guide/guidepage.h"

#include <QTreeWidget>

namespace penstock {

/// The pages of the guide with their sections. While a text is looked for, those that have it.
class GuideContents final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit GuideContents(QWidget *parent = nullptr);

    void showOnly(const QString &text); ///< empty: all
    /// Chooses the row without telling anybody.
    void showTopic(const GuideTopic &topic);
    int shownSections() const { return m_shown; }

Q_SIGNALS:
    void chosen(const penstock::GuideTopic &topic);

private:
    int m_shown = 0;
};

} // namespace penstock
