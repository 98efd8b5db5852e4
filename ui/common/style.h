// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/stylemetrics.h"

class QStyleOptionComboBox;
class QStyleOptionSpinBox;
class QStyleOptionToolButton;

namespace penstock {

/// Fusion made flat: hairline borders, one accent, and check boxes that can be seen on dark.
class Style final : public StyleMetrics
{
    Q_OBJECT

public:
    /// dense: with little space in and between controls; moves: nothing glides or fades otherwise.
    explicit Style(bool dense = false, bool moves = true);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    Q_DISABLE_COPY_MOVE(Style)
    void drawComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget) const;
    void drawMenuButton(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget) const;
};

} // namespace penstock
