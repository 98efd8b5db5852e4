// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace penstock {

/// Shows a message on the desktop, by org.freedesktop.Notifications (Desktop Notifications Specification 1.2), and does
/// not wait for it. Where nobody takes such messages nothing happens.
void showDesktopNotice(const QString &title, const QString &text);

} // namespace penstock
