// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QStyleOptionToolButton;
class QTableView;

namespace penstock {

/// How big the parts of controls are and where they lie: the spacing scale and targets of 24 px (20 px where it is
/// dense), laid on Fusion.
class StyleMetrics : public QProxyStyle
{
    Q_OBJECT

public:
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;

    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const override;

protected:
    StyleMetrics(bool dense, bool moves);

    /// A tool button that opens a menu as a whole: its arrow stands beside the text, not in a corner below it.
    static bool hasInlineMenu(const QStyleOptionToolButton &option);
    /// Of several lines: framed as one of a single line is.
    static bool isTextField(const QWidget *widget);
    static constexpr int menuMarkWidth = 16;

private:
    friend bool isDense();
    Q_DISABLE_COPY_MOVE(StyleMetrics)

    bool m_dense = false;
    bool m_moves = true;
};

/// More room beside the texts of a table and its headings: a number at the right of its column and the text at the left
/// of the next one are not read as one.
void widenCells(QTableView &table);

/// What paints its own rows makes them lower, too.
bool isDense();

} // namespace penstock
