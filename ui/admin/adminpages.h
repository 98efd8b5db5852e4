// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace penstock {

class AdminPage;
class Session;
struct ServerInfo;

/// Makes one page of the administration, for servers that have what it shows.
struct AdminPageFactory
{
    QString key;  ///< by which the window opens with it
    QString icon; ///< see themedIcon()
    std::function<bool(const ServerInfo &)> isThere;
    std::function<AdminPage *(Session &, QWidget *)> make;
};

/// In the order of the window's list.
QList<AdminPageFactory> adminPages();

namespace adminpages {
inline QString queries()
{
    return QStringLiteral("queries");
}
} // namespace adminpages

} // namespace penstock
