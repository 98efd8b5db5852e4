// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionTab;

namespace penstock {

// How the controls of the program look: each paints one part from its style option, in theme colours.
void paintCheckBox(QPainter &painter, const QStyleOption &option);
void paintRadioButton(QPainter &painter, const QStyleOption &option);
void paintButton(QPainter &painter, const QStyleOption &option, bool isDefault, bool flat);
void paintField(QPainter &painter, const QStyleOption &option); ///< frame and ground of line edits and combo boxes
void paintTab(QPainter &painter, const QStyleOptionTab &option);
void paintHeaderSection(QPainter &painter, const QStyleOptionHeader &option);
void paintChevron(QPainter &painter, const QStyleOption &option, int rotation); ///< degrees clockwise from "down"
void paintFocusFrame(QPainter &painter, const QStyleOption &option);

} // namespace penstock
