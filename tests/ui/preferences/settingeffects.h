// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"
#include "tests/ui/common/testservices.h"
#include "ui/common/theme.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/query/querytab.h"

#include <QApplication>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>

namespace penstock {

/// What the tests of settings' effects begin with: a window and a tab of their own, and usual settings.
///
/// Each of these tests takes whole pages of settings, and fails while one of them has no check of its effect; every one
/// of them fails while a page is nobody's.
class SettingEffects : public QObject
{
protected:
    using Check = std::function<void()>;
    using Checks = QList<std::pair<QLatin1String, Check>>;

    static QString pageOf(const Setting &setting) { return QString(setting.key).section(u'/', 0, 0); }

    /// Of lookeffects_test.cpp, and of workeffects_test.cpp.
    static QStringList lookPages() { return {QStringLiteral("look"), QStringLiteral("editor")}; }
    static QStringList workPages()
    {
        return {QStringLiteral("results"), QStringLiteral("time"),    QStringLiteral("write"),
                QStringLiteral("import"),  QStringLiteral("network"), QStringLiteral("localServer"),
                QStringLiteral("monitor")};
    }

    /// One row for each setting of these pages; a setting without a check fails, as does a check of another page.
    static void addRows(const QStringList &pages, const Checks &checks)
    {
        QTest::addColumn<Check>("check");
        qsizetype rows = 0;
        for (const Setting &setting : allSettings()) {
            const QString page = pageOf(setting);
            QVERIFY2(lookPages().contains(page) != workPages().contains(page), setting.key.data());
            if (!pages.contains(page))
                continue;
            const auto known = std::ranges::find(checks, setting.key, &Checks::value_type::first);
            QVERIFY2(known != checks.cend(), setting.key.data());
            QTest::newRow(setting.key.data()) << known->second;
            ++rows;
        }
        QCOMPARE(rows, checks.size());
    }

    void begin()
    {
        m_font = QApplication::font();
        m_test = std::make_unique<TestServices>();
        m_theme = std::make_unique<Theme>(*qApp, m_test->settings);
        m_window = std::make_unique<MainWindow>(m_test->services);
        m_tab = newTab();
    }
    void end()
    {
        for (const Setting &setting : allSettings())
            m_test->settings.reset(setting.key);
        m_tab.reset();
        m_window.reset();
        m_theme.reset();
        m_test.reset();
        QApplication::setFont(m_font);
    }

    Settings &settings() { return m_test->settings; }
    void set(QLatin1String key, const QVariant &value) { m_test->settings.setValue(key, value); }
    std::unique_ptr<QueryTab> newTab() { return std::make_unique<QueryTab>(m_test->services); }

    QFont m_font;
    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QueryTab> m_tab;
};

} // namespace penstock
