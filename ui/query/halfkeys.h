// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace penstock {

class QueryTabs;

/// Two tabs that are both seen have the same letters for their buttons: such a key is that of the tab that is worked
/// in, where Qt would only go from one to the other.
class HalfKeys final : public QObject
{
    Q_OBJECT

public:
    explicit HalfKeys(QueryTabs &tabs); ///< belongs to them

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QueryTabs &m_tabs;
};

} // namespace penstock
