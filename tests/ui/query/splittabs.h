// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/query/filedtabs.h"
#include "ui/query/tabhalf.h"

namespace penstock {

/// Two tabs, of other texts and databases, in a window that can be split.
class SplitTabs : public FiledTabs
{
protected:
    using Split = TabLayout::Split;

    void beginWithTwo()
    {
        begin();
        m_tabs->setTarget(m_home.id, QStringLiteral("first"));
        setText(QStringLiteral("SELECT 1"));
        m_tabs->newTab();
        m_tabs->setTarget(m_home.id, QStringLiteral("second"));
        setText(QStringLiteral("SELECT 2"));
    }
    const TabHalf &half(int index) const { return *m_tabs->halves()[index]; }
    QString textAt(int index) const { return qobject_cast<QueryTab *>(m_tabs->widget(index))->editor()->toPlainText(); }
};

} // namespace penstock
