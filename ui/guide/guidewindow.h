// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guide/guidepage.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace penstock {

class GuideBrowser;
class GuideContents;

/// The guide: contents and search, a page, back and forward, its size. A window of its own that no dialog blocks.
class GuideWindow final : public QWidget
{
    Q_OBJECT

public:
    GuideWindow();

    void open(const GuideTopic &topic); ///< and shows itself
    const GuideTopic &topic() const;
    /// To the next place of what is looked for, or the one before.
    void find(bool isForward);

private:
    QWidget *makeBar();
    QToolButton *addButton(QWidget *bar, const QString &icon, const QString &text, const QKeySequence &key);
    void zoom(int steps); ///< 0: as it is usually
    void lookFor(const QString &text);
    void showPlace();

    GuideBrowser *m_browser = nullptr;
    GuideContents *m_contents = nullptr;
    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
    QLineEdit *m_wanted = nullptr;
    QLabel *m_found = nullptr;
    int m_zoom = 0;
};

} // namespace penstock
