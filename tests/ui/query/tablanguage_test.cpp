// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeinflux2.h"
#include "tests/support/fakeinflux3.h"
#include "tests/support/fakeschema.h"
#include "tests/support/patience.h"
#include "tests/ui/query/lonetab.h"
#include "ui/query/editing/editormarks.h"

#include <QComboBox>
#include <QTextBlock>
#include <QToolButton>

#include <memory>

namespace penstock {

/// What a query is written in: what its server is usually asked in, until somebody chooses or writes.
class TabLanguageTest final : public LoneTab
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anEmptyTabFollowsItsServer();
    void aServerThatOpensLater();
    void whatWasChosenStays();
    void aTextKeepsItsLanguage();
    void afterARestart_data();
    void afterARestart();
    void mistakesAreMarkedAndLedTo_data();
    void mistakesAreMarkedAndLedTo();

private:
    void open(const QString &profile) const
    {
        Session *const session = m_world->sessions.find(profile);
        session->open();
        QTRY_COMPARE(session->state(), Session::State::Open);
    }
    QComboBox *languages() const
    {
        for (auto *box : m_tab->findChildren<QComboBox *>()) {
            if (box->accessibleName() == QStringLiteral("Query language"))
                return box;
        }
        return nullptr;
    }
    /// As somebody does in the bar above the text.
    void choose(const QString &language) const
    {
        QComboBox *const box = languages();
        QVERIFY(box && box->isVisible());
        const int index = box->findText(language);
        QVERIFY(index >= 0);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }

    FakeSchema m_one;
    FakeInflux2 m_two;
    FakeInflux3 m_three;
    QString m_first; // ids of connections
    QString m_second;
    QString m_third;
};

void TabLanguageTest::init()
{
    begin();
    m_first = m_world->addProfile(QStringLiteral("one"), m_one.url()).id;
    m_third = m_world->addProfile(QStringLiteral("three"), m_three.url()).id;
    Profile second = Profile::createNew();
    second.name = QStringLiteral("two");
    second.url = m_two.url();
    second.login = Profile::Login::Token;
    second.organization = QStringLiteral("house");
    m_world->secrets.write(second.id, QStringLiteral("fake-token"), this, [](bool) {});
    QVERIFY(m_world->profiles.save(second));
    m_second = second.id;
    for (const QString &profile : {m_first, m_second, m_third})
        open(profile);
}

void TabLanguageTest::cleanup()
{
    end();
}

void TabLanguageTest::anEmptyTabFollowsItsServer()
{
    QCOMPARE(m_tab->language(), Language::InfluxQl);
    m_tab->setTarget(m_second, QStringLiteral("home"));
    QCOMPARE(m_tab->language(), Language::Flux);
    QVERIFY(m_tab->editor()->placeholderText().startsWith(QStringLiteral("from(bucket:")));
    QCOMPARE(languages()->currentText(), QStringLiteral("Flux"));
    m_tab->setTarget(m_third, QStringLiteral("home"));
    QCOMPARE(m_tab->language(), Language::Sql);
    QCOMPARE(languages()->currentText(), QStringLiteral("SQL"));
    m_tab->setTarget(m_first, QStringLiteral("telemetry"));
    QCOMPARE(m_tab->language(), Language::InfluxQl);
}

void TabLanguageTest::aServerThatOpensLater()
{
    m_world->sessions.find(m_second)->close();
    m_tab->setTarget(m_second, QStringLiteral("home"));
    QCOMPARE(m_tab->language(), Language::InfluxQl); // nobody knows what it speaks
    open(m_second);
    QTRY_COMPARE(m_tab->language(), Language::Flux);
}

void TabLanguageTest::whatWasChosenStays()
{
    m_tab->setTarget(m_second, QStringLiteral("home"));
    choose(QStringLiteral("InfluxQL"));
    QCOMPARE(m_tab->language(), Language::InfluxQl);
    m_world->sessions.find(m_second)->close();
    open(m_second);
    m_tab->setTarget(m_third, QStringLiteral("home"));
    m_tab->setTarget(m_second, QStringLiteral("home"));
    QCOMPARE(m_tab->language(), Language::InfluxQl);
    // But what a server does not speak is of no use to an empty tab.
    choose(QStringLiteral("Flux"));
    m_tab->setTarget(m_third, QStringLiteral("home"));
    QCOMPARE(m_tab->language(), Language::Sql);
}

void TabLanguageTest::aTextKeepsItsLanguage()
{
    QTest::keyClicks(m_tab->editor(), QStringLiteral("SHOW DATABASES"));
    for (const QString &profile : {m_second, m_third, m_first}) {
        m_tab->setTarget(profile, QString());
        QCOMPARE(m_tab->language(), Language::InfluxQl);
    }
}

void TabLanguageTest::mistakesAreMarkedAndLedTo_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QByteArray>("answer"); // as the servers of the recordings say it
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("led"); // what the link says
    QTest::newRow("Flux") << QStringLiteral("from(bucket: \"home\")\n  |> rang(start: -1h)")
                          << QByteArray(R"({"code":"invalid","message":"compilation failed: error @2:6-2:10: )"
                                        R"(undefined identifier rang"})")
                          << QStringLiteral("rang") << QStringLiteral("Line 2, character 6");
    QTest::newRow("SQL")
        << QStringLiteral("SELECT *\n  FORM cpu")
        << QByteArray(
               "{\"error\":\"SQL error: ParserError(\\\"Expected: end of statement, found: cpu at Line: 2, Column: 8"
               "\\\")\"}")
        << QStringLiteral("cpu") << QStringLiteral("Line 2, character 8");
}

void TabLanguageTest::mistakesAreMarkedAndLedTo()
{
    QFETCH(QString, statement);
    QFETCH(QByteArray, answer);
    const bool isFlux = statement.startsWith(QStringLiteral("from"));
    m_two.setAnswer("/api/v2/query", FakeAnswer::json(answer, 400));
    m_three.setAnswer("/api/v3/query_sql", FakeAnswer::json(answer, 400));
    m_tab->setTarget(isFlux ? m_second : m_third, QStringLiteral("home"));
    run(statement);
    QStringList marked;
    for (const EditorMarks::Mistake &mistake : m_tab->editor()->marks().mistakes())
        marked += mistake.place.selectedText();
    QFETCH(QString, led);
    QTEST(marked.join(u'|'), "marked");
    QToolButton *link = nullptr;
    for (auto *button : m_tab->findChildren<QToolButton *>()) {
        if (button->isVisible() && button->text().remove(u'&') == led)
            link = button;
    }
    QVERIFY2(link, qPrintable(said()));
    m_tab->editor()->moveCursor(QTextCursor::Start);
    link->click();
    QCOMPARE(m_tab->editor()->textCursor().blockNumber(), 1);
    QVERIFY(m_tab->editor()->hasFocus());
}

void TabLanguageTest::afterARestart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Language>("language");
    QTest::newRow("a text") << QStringLiteral("SHOW MEASUREMENTS") << Language::InfluxQl;
    QTest::newRow("none") << QString() << Language::Flux;
}

void TabLanguageTest::afterARestart()
{
    QFETCH(const QString, text);
    QFETCH(const Language, language);
    SavedTab saved = m_tab->saved();
    saved.profileId = m_second;
    saved.database = QStringLiteral("home");
    saved.text = text;
    saved.language = Language::InfluxQl;
    m_world->sessions.find(m_second)->close();
    m_tab->restore(saved);
    QCOMPARE(m_tab->language(), Language::InfluxQl);
    QCOMPARE(m_world->sessions.find(m_second)->state(), Session::State::Closed); // nothing is asked by itself
    open(m_second);
    QTRY_COMPARE(m_tab->language(), language);
    QCOMPARE(m_tab->editor()->toPlainText(), text);
}

} // namespace penstock

QTEST_MAIN(penstock::TabLanguageTest)
#include "tablanguage_test.moc"
