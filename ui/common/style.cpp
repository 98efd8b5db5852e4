// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/style.h"

#include "ui/common/controlpainting.h"
#include "ui/common/rangepainting.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

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

/// What stands at the right in a table is a number: its digits stand below each other in every language.
Qt::Alignment ofNumbers(Qt::Alignment alignment)
{
    return alignment.testFlag(Qt::AlignRight) ? alignment | Qt::AlignAbsolute : alignment;
}

} // namespace

Style::Style(bool dense, bool moves) : StyleMetrics(dense, moves) {}

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
    case PE_IndicatorHeaderArrow:
        // Down for what is sorted downwards, as in the grid of results; Qt says "up" of that.
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            paintChevron(*painter, *option, header->sortIndicator == QStyleOptionHeader::SortUp ? 0 : 180);
            return;
        }
        break;
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
        if (isTextField(widget)) {
            paintField(*painter, *option);
            return;
        }
        [[fallthrough]];
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
    case PE_PanelScrollAreaCorner:
        paintScrollCorner(*painter, *option, widget);
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
    case PE_IndicatorTabClose: {
        const bool active = option->state & (State_Raised | State_Sunken | State_MouseOver);
        if (active)
            paintButton(*painter, *option, false, true);
        QRect icon(0, 0, 12, 12);
        icon.moveCenter(option->rect.center());
        themedIcon(QStringLiteral("close"), active ? ThemeRole::Text : ThemeRole::Muted).paint(painter, icon);
        return;
    }
    case PE_IndicatorDockWidgetResizeHandle:
        fill(painter, option->rect, ThemeRole::Window);
        return;
    default:
        break;
    }
    StyleMetrics::drawPrimitive(element, option, painter, widget);
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
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty()) {
            painter->fillRect(QRect(item->rect.left() + spacing::small, item->rect.center().y(),
                                    item->rect.width() - 2 * spacing::small, 1),
                              themeColor(ThemeRole::Border));
            return;
        }
        break;
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
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            // Fusion writes the heading of selected cells in bold, which makes headings jump.
            QStyleOptionHeader plain = *header;
            plain.state.setFlag(State_On, false);
            plain.textAlignment = ofNumbers(plain.textAlignment);
            StyleMetrics::drawControl(element, &plain, painter, widget);
            return;
        }
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
            item && item->displayAlignment.testFlag(Qt::AlignRight)) {
            QStyleOptionViewItem number = *item;
            number.displayAlignment = ofNumbers(number.displayAlignment);
            StyleMetrics::drawControl(element, &number, painter, widget);
            return;
        }
        break;
    case CE_ProgressBarGroove:
        paintProgressGroove(*painter, *option);
        return;
    case CE_ProgressBarContents:
        if (const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            paintProgress(*painter, *progress);
            return;
        }
        break;
    default:
        break;
    }
    StyleMetrics::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            drawComboBox(*combo, *painter, widget);
            return;
        }
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            drawSpinBox(*spin, *painter, widget);
            return;
        }
        break;
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && hasInlineMenu(*button)) {
            drawMenuButton(*button, *painter, widget);
            return;
        }
        break;
    case CC_ScrollBar:
        paintScrollBar(*painter, *option, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget), widget);
        return;
    case CC_Slider: {
        const QRect handle = subControlRect(CC_Slider, option, SC_SliderHandle, widget);
        paintSliderGroove(*painter, *option, subControlRect(CC_Slider, option, SC_SliderGroove, widget), handle);
        paintSliderHandle(*painter, *option, handle);
        return;
    }
    default:
        break;
    }
    StyleMetrics::drawComplexControl(control, option, painter, widget);
}

void Style::drawComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget) const
{
    if (option.frame && option.editable)
        paintField(painter, option);
    else if (option.frame)
        paintButton(painter, option, false, false);
    if (option.frame && !option.editable && option.state.testFlag(State_HasFocus) &&
        option.state.testFlag(State_KeyboardFocusChange))
        paintFocusFrame(painter, option);
    QStyleOption arrow = option;
    arrow.rect = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    paintChevron(painter, arrow, 0);
}

void Style::drawMenuButton(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget) const
{
    const bool raised = option.state & (State_Sunken | State_On | State_MouseOver) || !(option.state & State_AutoRaise);
    if (raised)
        drawPrimitive(PE_PanelButtonTool, &option, &painter, widget);
    QStyleOptionToolButton label = option;
    label.features.setFlag(QStyleOptionToolButton::HasMenu, false);
    label.rect = visualRect(option.direction, option.rect, option.rect.adjusted(spacing::hair, 0, -menuMarkWidth, 0));
    drawControl(CE_ToolButtonLabel, &label, &painter, widget);
    QStyleOption arrow = option;
    arrow.rect.setLeft(option.rect.right() - menuMarkWidth);
    arrow.rect.setRight(option.rect.right() - spacing::hair);
    arrow.rect = visualRect(option.direction, option.rect, arrow.rect);
    paintChevron(painter, arrow, 0);
    if (option.state.testFlag(State_HasFocus) && option.state.testFlag(State_KeyboardFocusChange))
        paintFocusFrame(painter, option);
}

void Style::drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget) const
{
    if (option.frame)
        paintField(painter, option);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    QStyleOption arrow = option;
    const auto paintStep = [&](SubControl step, QAbstractSpinBox::StepEnabledFlag flag, int rotation) {
        arrow.rect = subControlRect(CC_SpinBox, &option, step, widget);
        arrow.state.setFlag(State_Enabled, option.state.testFlag(State_Enabled) && option.stepEnabled.testFlag(flag));
        paintChevron(painter, arrow, rotation);
    };
    paintStep(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, 180);
    paintStep(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, 0);
}

} // namespace penstock
