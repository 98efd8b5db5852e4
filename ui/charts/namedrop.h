// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/namedrag.h"

#include <QWidget>

namespace penstock {

/// Makes a widget take names of a server that are dragged onto it or onto its parts, unless those take them by
/// themselves, and says over it meanwhile what becomes of them.
class NameDrop final : public QWidget
{
    Q_OBJECT

public:
    explicit NameDrop(QWidget *target);

    /// Nothing is taken while it is not.
    void setActive(bool active) { m_isActive = active; }

Q_SIGNALS:
    void dropped(const QList<penstock::NameDrag> &names);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Q_DISABLE_COPY_MOVE(NameDrop)

    bool m_isActive = true;
};

} // namespace penstock
