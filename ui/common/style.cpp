// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/style.h"

#include "ui/common/controlpainting.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QDockWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolBar>

namespace penstock {

namespace {

void fill(QPainter *painter, const QRect &rect, ThemeRole role)
{
    painter->fillRect(rect, themeColor(role));
}

void drawEditableFrame(QPainter *painter, const QStyleOptionFrame &frame)
{
    if (frame.lineWidth > 0)
        paintField(*painter, frame);
    else
        painter->fillRect(frame.rect, frame.palette.brush(QPalette::Base));
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckBox(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        paintRadioButton(*painter, *option);
        return;
    case PE_PanelButtonCommand: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool flat = button && button->features.testFlag(QStyleOptionButton::Flat);
        const auto *push = qobject_cast<const QPushButton *>(widget);
        paintButton(*painter, *option, push && push->isDefault(), flat);
        if (option->state.testFlag(State_HasFocus) && option->state.testFlag(State_KeyboardFocusChange)) {
            QStyleOption inner = *option;
            inner.rect.adjust(2, 2, -2, -2);
            paintFocusFrame(*painter, inner);
        }
        return;
    }
    case PE_PanelButtonTool:
        paintButton(*painter, *option, false, option->state.testFlag(State_AutoRaise));
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            drawEditableFrame(painter, *frame);
            return;
        }
        break;
    case PE_FrameLineEdit:
        paintField(*painter, *option);
        return;
    case PE_Frame:
    case PE_FrameMenu:
    case PE_FrameTabWidget:
    case PE_FrameWindow: {
        painter->save();
        painter->setPen(themeColor(ThemeRole::Border));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    }
    case PE_FrameTabBarBase:
    case PE_FrameDockWidget:
        return;
    case PE_PanelMenu:
        fill(painter, option->rect, ThemeRole::Raised);
        return;
    case PE_FrameFocusRect:
        paintFocusFrame(*painter, *option);
        return;
    case PE_IndicatorArrowDown:
        paintChevron(*painter, *option, 0);
        return;
    case PE_IndicatorArrowUp:
        paintChevron(*painter, *option, 180);
        return;
    case PE_IndicatorArrowLeft:
        paintChevron(*painter, *option, 90);
        return;
    case PE_IndicatorArrowRight:
        paintChevron(*painter, *option, -90);
        return;
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children))
            paintChevron(*painter, *option,
                         option->state.testFlag(State_Open)     ? 0
                         : option->direction == Qt::RightToLeft ? 90
                                                                : -90);
        return;
    case PE_IndicatorToolBarSeparator: {
        const QPoint middle = option->rect.center();
        if (option->state.testFlag(State_Horizontal))
            painter->fillRect(QRect(middle.x(), option->rect.top() + 4, 1, option->rect.height() - 8),
                              themeColor(ThemeRole::Border));
        else
            painter->fillRect(QRect(option->rect.left() + 4, middle.y(), option->rect.width() - 8, 1),
                              themeColor(ThemeRole::Border));
        return;
    }
    case PE_IndicatorDockWidgetResizeHandle:
        fill(painter, option->rect, ThemeRole::Window);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            paintTab(*painter, *tab);
            return;
        }
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            paintHeaderSection(*painter, *header);
            return;
        }
        break;
    case CE_HeaderEmptyArea:
        fill(painter, option->rect, ThemeRole::Window);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          themeColor(ThemeRole::Border));
        return;
    case CE_ToolBar:
        fill(painter, option->rect, ThemeRole::Window);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          themeColor(ThemeRole::Border));
        return;
    case CE_MenuBarEmptyArea:
        fill(painter, option->rect, ThemeRole::Window);
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            fill(painter, option->rect, ThemeRole::Window);
            if (item->state.testFlag(State_Selected) && item->state.testFlag(State_Enabled))
                painter->fillRect(option->rect, option->palette.brush(QPalette::Highlight));
            const int flags = Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine |
                              (styleHint(SH_UnderlineShortcut, option, widget, nullptr) ? Qt::TextShowMnemonic
                                                                                        : Qt::TextHideMnemonic);
            drawItemText(painter, item->rect, flags, item->palette, item->state.testFlag(State_Enabled), item->text,
                         QPalette::WindowText);
            return;
        }
        break;
    case CE_Splitter:
        fill(painter, option->rect, ThemeRole::Window);
        if (option->state.testFlag(State_MouseOver))
            painter->fillRect(option->rect, blended(themeColor(ThemeRole::Accent), themeColor(ThemeRole::Window), 0.4));
        return;
    case CE_ProgressBarGroove:
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(themeColor(ThemeRole::Border));
        painter->drawRoundedRect(option->rect, 3, 3);
        painter->restore();
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            if (combo->frame && combo->editable)
                paintField(*painter, *combo);
            else if (combo->frame)
                paintButton(*painter, *combo, false, false);
            if (combo->frame && !combo->editable && combo->state.testFlag(State_HasFocus) &&
                combo->state.testFlag(State_KeyboardFocusChange))
                paintFocusFrame(*painter, *combo);
            QStyleOption arrow = *option;
            arrow.rect = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
            paintChevron(*painter, arrow, 0);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return spacing::medium;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return spacing::small;
    case PM_ToolBarItemSpacing:
        return spacing::hair;
    case PM_ToolBarItemMargin:
        return spacing::hair;
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
        return spacing::medium;
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
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return spacing::hair;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Menu_Scrollable:
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    // Targets of at least 24 px, and all controls of one row equally high.
    const int height = option ? qMax(24, option->fontMetrics.height() + 2 * spacing::hair + 2) : 24;
    switch (type) {
    case CT_PushButton:
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_SpinBox:
        result.setHeight(qMax(result.height(), height));
        break;
    case CT_ToolButton:
        result = result.expandedTo(QSize(height, height));
        break;
    case CT_ItemViewItem:
        result.setHeight(qMax(result.height(), option ? option->fontMetrics.height() + 6 : 0));
        break;
    case CT_MenuItem:
        result.setHeight(result.height() + 2);
        break;
    default:
        break;
    }
    return result;
}

} // namespace penstock
