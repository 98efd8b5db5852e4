// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/answer/resultview.h"

#include <QTest>

#include <algorithm>
#include <memory>

namespace penstock {

/// An answer in its view, whose rows a test hands over.
class ShownResult : public QObject
{
protected:
    void begin()
    {
        m_feed = std::make_unique<ResultFeed>();
        m_view = std::make_unique<ResultView>();
        m_view->resize(1000, 600);
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->setFeed(m_feed.get(), {QStringLiteral("SELECT * FROM sensors")});
    }
    void end()
    {
        m_view.reset();
        m_feed.reset();
    }
    /// The part of the view with that accessible name.
    template <typename T> T *named(const QString &name) const
    {
        const QList<T *> children = m_view->findChildren<T *>();
        const auto found =
            std::find_if(children.begin(), children.end(), [&](T *c) { return c->accessibleName() == name; });
        return found == children.end() ? nullptr : *found;
    }

    std::unique_ptr<ResultFeed> m_feed;
    std::unique_ptr<ResultView> m_view;
};

} // namespace penstock
