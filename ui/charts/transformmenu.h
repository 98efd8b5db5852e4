// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/charttransform.h"

#include <QMenu>

class QActionGroup;

namespace penstock {

/// What can be computed from the values of a chart; the one in force is ticked.
class TransformMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit TransformMenu(QWidget *parent);

    const ChartTransform &transform() const { return m_transform; }
    /// Tells nobody.
    void setTransform(const ChartTransform &transform);

Q_SIGNALS:
    void chosen();          ///< by the person
    void differenceAsked(); ///< from the series that is chosen in the list

private:
    void add(const ChartTransform &transform, const QString &text);
    void choose(const ChartTransform &transform);
    void askFactor();

    ChartTransform m_transform;
    QActionGroup *m_transforms = nullptr;
};

} // namespace penstock
