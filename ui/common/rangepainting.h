// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionProgressBar;
class QWidget;

namespace penstock {

// Things with a length: scroll bars, progress bars, sliders.
void paintScrollBar(QPainter &painter, const QStyleOption &option, const QRect &handle, const QWidget *widget);
void paintScrollCorner(QPainter &painter, const QStyleOption &option, const QWidget *widget); ///< between two of them
void paintProgressGroove(QPainter &painter, const QStyleOption &option);
void paintProgress(QPainter &painter, const QStyleOptionProgressBar &option);
void paintSliderGroove(QPainter &painter, const QStyleOption &option, const QRect &groove, const QRect &handle);
void paintSliderHandle(QPainter &painter, const QStyleOption &option, const QRect &handle);

} // namespace penstock
