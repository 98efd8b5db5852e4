// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/stylemetrics.h"

#include "ui/common/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTableView>
#include <QTextEdit>

namespace penstock {

namespace {

constexpr int cellMargin = 6;
constexpr int wideCellMargin = 10;
constexpr const char *wideCells = "penstockWideCells";
constexpr int roundFrame = 2; ///< what is inside leaves its corners free

int cellMarginOf(const QWidget *widget)
{
    return widget && widget->property(wideCells).toBool() ? wideCellMargin : cellMargin;
}

} // namespace

void widenCells(QTableView &table)
{
    table.setProperty(wideCells, true);
    table.horizontalHeader()->setProperty(wideCells, true);
}

StyleMetrics::StyleMetrics(bool dense, bool moves)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_dense(dense), m_moves(moves)
{
}

bool StyleMetrics::isTextField(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

void StyleMetrics::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (isTextField(widget)) { // its frame was measured before it was what it is
        auto *frame = static_cast<QFrame *>(widget);
        frame->setFrameStyle(frame->frameStyle());
    }
}

bool StyleMetrics::hasInlineMenu(const QStyleOptionToolButton &option)
{
    return option.features.testFlag(QStyleOptionToolButton::HasMenu) &&
           !option.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

QRect StyleMetrics::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    if (control != CC_ScrollBar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // Without arrow buttons: the whole bar is the track.
    const bool horizontal = bar->orientation == Qt::Horizontal;
    const int length = horizontal ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64{bar->maximum} - bar->minimum;
    const qint64 whole = range + bar->pageStep;
    const int shortest = pixelMetric(PM_ScrollBarSliderMin, option, widget);
    int handle = whole > 0 ? static_cast<int>(qint64{length} * bar->pageStep / whole) : length;
    handle = qBound(qMin(shortest, length), handle, length);
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    const auto piece = [&](int from, int size) {
        const QRect rect = horizontal ? QRect(bar->rect.x() + from, bar->rect.y(), size, bar->rect.height())
                                      : QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), size);
        return horizontal ? visualRect(bar->direction, bar->rect, rect) : rect;
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return piece(start, handle);
    case SC_ScrollBarSubPage:
        return piece(0, start);
    case SC_ScrollBarAddPage:
        return piece(start + handle, length - start - handle);
    case SC_ScrollBarGroove:
        return bar->rect;
    default:
        return {};
    }
}

QRect StyleMetrics::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            rect.adjust(spacing::hair - 1, 0, 1 - spacing::hair, 0);
    }
    if (element == SE_HeaderArrow) { // Qt has it above the middle, where the text is
        rect.setTop(option->rect.top());
        rect.setBottom(option->rect.bottom());
    }
    return rect;
}

QIcon StyleMetrics::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    switch (pixmap) {
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
    case SP_LineEditClearButton:
        return themedIcon(QStringLiteral("close"), ThemeRole::Muted);
    case SP_TitleBarNormalButton:
        return themedIcon(QStringLiteral("window-own"), ThemeRole::Muted);
    case SP_MessageBoxQuestion:
    case SP_MessageBoxWarning:
        return themedIcon(QStringLiteral("warning"), ThemeRole::Paused);
    case SP_MessageBoxInformation:
        return themedIcon(QStringLiteral("info"), ThemeRole::Accent);
    case SP_MessageBoxCritical:
        return themedIcon(QStringLiteral("error"), ThemeRole::Error);
    case SP_ToolBarHorizontalExtensionButton:
    case SP_ToolBarVerticalExtensionButton:
        return themedIcon(QStringLiteral("chevron-down"));
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

int StyleMetrics::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return m_dense ? spacing::small : spacing::medium;
    case PM_LayoutHorizontalSpacing:
        return spacing::small;
    case PM_LayoutVerticalSpacing:
        return m_dense ? spacing::hair : spacing::small;
    case PM_ToolBarItemSpacing:
        return spacing::hair;
    case PM_ToolBarItemMargin:
        return m_dense ? spacing::hair / 2 : spacing::hair;
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_DockWidgetTitleMargin:
        return spacing::hair;
    case PM_DockWidgetSeparatorExtent:
    case PM_SplitterWidth:
        return spacing::hair;
    case PM_TabBarTabHSpace:
        return 2 * spacing::medium;
    case PM_TabBarTabVSpace:
        return m_dense ? spacing::hair : spacing::medium;
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ToolBarIconSize:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return 16;
    // A cell's text begins where its heading does.
    case PM_HeaderMargin:
        return cellMarginOf(widget);
    case PM_DefaultFrameWidth:
        return isTextField(widget) ? roundFrame : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_FocusFrameHMargin:
        return cellMarginOf(widget) - 1;
    case PM_ScrollBarExtent:
        return spacing::medium;
    case PM_ScrollBarSliderMin:
        return 2 * spacing::huge;
    case PM_TabCloseIndicatorWidth:
    case PM_TabCloseIndicatorHeight:
        return 18;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return spacing::hair;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int StyleMetrics::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_Widget_Animate:
        return m_moves ? 1 : 0;
    case SH_Widget_Animation_Duration:
        return m_moves ? QProxyStyle::styleHint(hint, option, widget, returnData) : 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_EtchDisabledText: // of menus: a shadow, which makes small letters illegible on dark ones
        return 0;
    case SH_Menu_Scrollable:
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize StyleMetrics::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    // Targets of at least 24 px, and all controls of one row equally high.
    const int least = m_dense ? 20 : 24;
    const int height =
        option ? qMax(least, option->fontMetrics.height() + (m_dense ? 4 : 2 * spacing::hair + 2)) : least;
    switch (type) {
    case CT_PushButton:
        // Room beside the words when they are wider than the usual button.
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            result.setWidth(qMax(result.width(), button->fontMetrics.horizontalAdvance(button->text) +
                                                     (button->icon.isNull() ? 0 : button->iconSize.width()) +
                                                     2 * spacing::medium));
        result.setHeight(qMax(result.height(), height));
        break;
    case CT_SpinBox:
        result.setHeight(qMax(size.height(), height)); // its field has the frame's height already
        break;
    case CT_ComboBox:
    case CT_LineEdit:
        result.setHeight(qMax(result.height(), height));
        break;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && hasInlineMenu(*button))
            result.rwidth() += menuMarkWidth;
        result = result.expandedTo(QSize(height, height));
        break;
    case CT_ItemViewItem:
        result.setHeight(qMax(result.height(), option ? option->fontMetrics.height() + (m_dense ? 2 : 6) : 0));
        break;
    case CT_MenuItem:
        result.setHeight(result.height() + (m_dense ? 0 : 2));
        break;
    default:
        break;
    }
    return result;
}

bool isDense()
{
    const auto *style = qobject_cast<const StyleMetrics *>(QApplication::style());
    return style && style->m_dense;
}

} // namespace penstock
