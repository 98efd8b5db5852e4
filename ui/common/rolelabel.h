// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QLabel>

namespace penstock {

/// A label in the colour of a theme role, also after the theme changed; with `elide`, too long a text is cut in the
/// middle and shown whole in the tool tip. So is the end of one in several lines that there is no room for.
class RoleLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit RoleLabel(ThemeRole role, QWidget *parent = nullptr);

    void setRole(ThemeRole role);
    void setElided(bool elided);
    /// Hides QLabel's: an elided label keeps the whole text apart from the one it paints.
    void setText(const QString &text);

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyRole();
    bool isSqueezed() const;
    void updateToolTip();

    ThemeRole m_role;
    bool m_elided = false;
    bool m_tellsWhole = false; // the tool tip is ours
};

} // namespace penstock
