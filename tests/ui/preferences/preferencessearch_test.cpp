// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"
#include "tests/ui/common/testservices.h"
#include "ui/preferences/preferencerow.h"
#include "ui/preferences/preferencespage.h"
#include "ui/preferences/preferenceswindow.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <memory>

namespace penstock {

namespace {

QString reversed(QString text)
{
    std::ranges::reverse(text);
    return text;
}

/// A language whose words are none of the English ones.
class Backwards final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char * /*what*/, int /*n*/) const override
    {
        const bool isIts = qstrcmp(context, "penstock::PreferencesWindow") == 0;
        return isIts ? reversed(QString::fromUtf8(source)) : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

/// Engineers look for the words that they know from elsewhere, whatever the program's language.
class PreferencesSearchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_language)); }

    void init()
    {
        m_test = std::make_unique<TestServices>();
        m_window = std::make_unique<PreferencesWindow>(m_test->services);
        m_window->present();
    }

    void cleanup()
    {
        m_window.reset();
        m_test.reset();
    }

    void cleanupTestCase() { QCoreApplication::removeTranslator(&m_language); }

    void findsEnglishAndWhatIsShown_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("key");
        QTest::newRow("its name") << QStringLiteral("theme") << QString(settingkey::colourScheme);
        QTest::newRow("its name as it is shown") << QStringLiteral("emeht") << QString(settingkey::colourScheme);
        QTest::newRow("a choice") << QStringLiteral("contrast dark") << QString(settingkey::colourScheme);
        QTest::newRow("its help") << QStringLiteral("socks5") << QString(settingkey::proxy);
        QTest::newRow("one language and the other") << QStringLiteral("proxy yxorp") << QString(settingkey::proxy);
        QTest::newRow("what people call it") << QStringLiteral("timeout") << QString(settingkey::connectTimeout);
        QTest::newRow("and another") << QStringLiteral("budget") << QString(settingkey::memory);
    }

    void findsEnglishAndWhatIsShown()
    {
        QFETCH(const QString, wanted);
        QFETCH(const QString, key);
        m_window->searchField()->setText(wanted);
        const QListWidgetItem *current = m_window->pageList()->currentItem();
        QVERIFY2(current->font().bold(), qPrintable(current->text()));
        const PreferencesPage *page = m_window->page(current->data(Qt::UserRole).toString());
        QVERIFY(page);
        const auto row = std::ranges::find(page->rows(), key, &PreferenceRow::key);
        QVERIFY2(row != page->rows().cend(), qPrintable(current->text()));
        QVERIFY((*row)->matches(wanted.split(u' ')));
    }

    void findsPages_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::newRow("in English") << QStringLiteral("appearance");
        QTest::newRow("as it is shown") << QStringLiteral("ecnaraeppa");
    }

    void findsPages()
    {
        QFETCH(const QString, wanted);
        m_window->pageList()->setCurrentRow(1);
        m_window->searchField()->setText(wanted);
        QCOMPARE(m_window->pageList()->currentRow(), 0);
        QVERIFY(m_window->pageList()->currentItem()->font().bold());
    }

    void whatNothingIsCalledIsNotFound()
    {
        m_window->searchField()->setText(QStringLiteral("no such thing"));
        QVERIFY(!m_window->pageList()->currentItem()->font().bold());
    }

private:
    Backwards m_language;
    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<PreferencesWindow> m_window;
};

} // namespace penstock

QTEST_MAIN(penstock::PreferencesSearchTest)
#include "preferencessearch_test.moc"
