// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QApplication;

namespace penstock {

/// Nothing by accident: what Qt's controls do on a stray wheel notch or key, mended for all of them in one place.
/// - The wheel changes no box, spin box, slider or row of tabs that has no keyboard focus, and gives none; what is
/// below scrolls.
/// - Return and Enter press a button that has the focus.
/// - A dialog is no larger than its screen.
/// - Alt and a character that is no shortcut types nothing.
/// - The keyboard stops at nothing that only holds other controls; inner parts have names for screen readers.
/// Lives as long as the application.
class ControlManners final : public QObject
{
    Q_OBJECT

public:
    explicit ControlManners(QApplication &application, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace penstock
