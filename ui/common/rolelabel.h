// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QLabel>
#include <QStringList>

namespace penstock {

/// A label in the colour of a theme role, also after the theme changed; with `elide`, too long a text is cut in the
/// middle and shown whole in the tool tip. So is the end of one in several lines that there is no room for. One that
/// has texts that say less shows, as it is painted, the first of them that has room, and is not cut.
class RoleLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit RoleLabel(ThemeRole role, QWidget *parent = nullptr);

    void setRole(ThemeRole role);
    void setElided(bool elided);
    /// Hides QLabel's: an elided label keeps the whole text apart from the one it paints.
    void setText(const QString &text);
    /// The same thing in fewer and fewer words, the whole one first. text(), which decides what room the label asks
    /// for, is the one at `first`: there is no room for those before it. The whole one is what screen readers are told,
    /// and in the tool tip while another is shown.
    void setTexts(const QStringList &texts, qsizetype first = 0);
    /// As it is painted, in the room that there is now.
    QString shown() const;

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyRole();
    bool hasLinesFor(const QString &text) const;
    QString shownInLine() const;
    QString shownInLines() const;
    void updateToolTip();

    ThemeRole m_role;
    QString m_whole;       // where text() is a shorter one
    QStringList m_shorter; // than text()
    bool m_elided = false;
    bool m_tellsWhole = false; // the tool tip is ours
    bool m_namesWhole = false; // so is the accessible name
};

} // namespace penstock
