// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"
#include "tests/core/importing/csvfixture.h"
#include "tests/support/influxdserver.h"
#include "tests/ui/common/testservices.h"
#include "ui/importing/checkpanel.h"
#include "ui/importing/savelinesbutton.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace penstock {

/// The check before an import, against a real influxd.
class CheckPanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void factsAreTold();
    void rowsThatAreRefusedAreNotCounted();
    void cellsThatAreLeftOutAreLookedAtAnew();
    void aFileThatIsGoneIsTold();
    void sharedRowsMustBeAnswered();
    void aColumnThatTellsThemApartBecomesATag();
    void anotherTypeMustBeAnswered();
    void anHourThatComesTwiceAsksForTheZone();
    void anHourThatOrderLeavesOpenIsAsked();
    void textIsAdapted();
    void theSameIsNotLookedAtTwice();
    void linesAreSaved();

private:
    QString said() const;
    QList<QComboBox *> choices() const;
    void choose(int question, const QString &choice);
    void check(const CsvFixture &file);

    InfluxdServer m_server;
    std::unique_ptr<TestServices> m_services;
    std::unique_ptr<CheckPanel> m_panel;
    Session *m_session = nullptr;
    ImportPlan m_plan; ///< as the panel has it
};

void CheckPanelTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
}

void CheckPanelTest::init()
{
    m_server.query(QStringLiteral("DROP DATABASE db"));
    m_server.query(QStringLiteral("CREATE DATABASE db"));
    m_panel.reset();
    m_services = std::make_unique<TestServices>();
    const Profile profile = m_services->addProfile(QStringLiteral("home"), m_server.url());
    m_session = m_services->sessions.find(profile.id);
    m_session->open();
    QTRY_COMPARE(m_session->state(), Session::State::Open);
    m_panel = std::make_unique<CheckPanel>();
    connect(m_panel.get(), &CheckPanel::planChanged, this, [this](const ImportPlan &plan) {
        m_plan.columns = plan.columns;
        m_plan.onDuplicate = plan.onDuplicate;
        m_plan.repeatedHour = plan.repeatedHour;
    });
    m_panel->show();
}

QString CheckPanelTest::said() const
{
    QStringList texts;
    for (const QLabel *label : m_panel->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts += label->text();
    }
    return texts.join(u'|');
}

QList<QComboBox *> CheckPanelTest::choices() const
{
    QList<QComboBox *> shown;
    for (QComboBox *combo : m_panel->findChildren<QComboBox *>()) {
        if (combo->isVisible())
            shown += combo;
    }
    return shown;
}

void CheckPanelTest::choose(int question, const QString &choice)
{
    QTRY_VERIFY(choices().size() > question); // a layout shows what is new in it with the next event
    QComboBox *combo = choices().value(question);
    const int index = combo->findText(choice);
    QVERIFY2(index >= 0, qPrintable(choice));
    combo->setCurrentIndex(index);
    Q_EMIT combo->activated(index);
}

void CheckPanelTest::check(const CsvFixture &file)
{
    QVERIFY(file.written);
    m_plan = file.plan;
    m_panel->check(m_plan, {}, *m_session);
    QVERIFY(!m_panel->isSettled());
    static const QRegularExpression span(QStringLiteral("rows?(\\(s\\))? (from|at) "));
    QTRY_VERIFY2(said().contains(span), qPrintable(said()));
}

void CheckPanelTest::factsAreTold()
{
    CsvFixture file("1000,a,x,1\n2000,a,x,2\n");
    check(file);
    QVERIFY(m_panel->isSettled());
    QVERIFY2(said().contains(QLatin1String("in 1 series")), qPrintable(said()));
    QVERIFY(choices().isEmpty());
    m_panel->clear();
    QVERIFY(!m_panel->isSettled());
    QVERIFY(said().isEmpty());
}

void CheckPanelTest::rowsThatAreRefusedAreNotCounted()
{
    CsvFixture file("1000,a,x,1\n2000,a,x,warm\n3000,a,x,3\n");
    check(file);
    QTRY_VERIFY(m_panel->isSettled());
    QVERIFY2(said().contains(QLatin1String("will be refused, the first is on line 3")), qPrintable(said()));
    QVERIFY(m_panel->rows());
    QCOMPARE(m_panel->rows()->all, quint64(3));
    QCOMPARE(m_panel->rows()->written, quint64(2));
    // Of another plan nothing is known before it was looked at.
    m_plan.columns[3].role = ColumnPlan::Role::Ignore;
    m_panel->check(m_plan, {}, *m_session);
    QVERIFY(!m_panel->rows());
    QTRY_VERIFY(m_panel->isSettled());
    QVERIFY(m_panel->rows());
    QCOMPARE(m_panel->rows()->written, quint64(3));
}

/// Their rows are written, as the report says then, and the lines that are saved.
void CheckPanelTest::cellsThatAreLeftOutAreLookedAtAnew()
{
    CsvFixture file("1000,a,x,1\n2000,a,x,warm\n3000,a,x,3\n");
    check(file);
    QTRY_VERIFY(m_panel->isSettled());
    m_plan.skipsBadCells = true;
    m_panel->check(m_plan, {}, *m_session);
    QVERIFY(!m_panel->isSettled());
    QTRY_VERIFY(m_panel->isSettled());
    QVERIFY(m_panel->rows());
    QCOMPARE(m_panel->rows()->written, quint64(3));
    QVERIFY2(!said().contains(QLatin1String("will be refused")), qPrintable(said()));
    auto *button = m_panel->findChild<SaveLinesButton *>();
    const QString text = button->text();
    Q_EMIT button->pressed();
    const QString path = file.folder.filePath(QStringLiteral("rows.lp"));
    button->save(path);
    QTRY_VERIFY2(said().contains(path), qPrintable(said()));
    QFile lines(path);
    QVERIFY(lines.open(QIODevice::ReadOnly));
    QCOMPARE(lines.readAll(), QByteArray("m,host=a kind=\"x\",value=1 1000\nm,host=a kind=\"x\" 2000\n"
                                         "m,host=a kind=\"x\",value=3 3000\n"));
    QCOMPARE(button->text(), text);
}

void CheckPanelTest::aFileThatIsGoneIsTold()
{
    CsvFixture file("1000,a,x,1\n");
    file.plan.file += QStringLiteral(".gone");
    m_panel->check(file.plan, {}, *m_session);
    QTRY_VERIFY(m_panel->isSettled());
    QVERIFY2(said().contains(QLatin1String("rows.csv.gone")), qPrintable(said()));
}

void CheckPanelTest::sharedRowsMustBeAnswered()
{
    CsvFixture file("1000,a,x,1\n1000,a,x,2\n");
    check(file);
    QVERIFY(!m_panel->isSettled());
    QTRY_COMPARE(choices().size(), 1);
    QVERIFY2(said().contains(QLatin1String("Lines 2 and 3")), qPrintable(said()));
    QSignalSpy settled(m_panel.get(), &CheckPanel::settledChanged);
    choose(0, QStringLiteral("Keep the first"));
    QVERIFY(m_panel->isSettled());
    QVERIFY(!settled.isEmpty());
    QCOMPARE(m_plan.onDuplicate, DuplicatePolicy::First);
    QCOMPARE(choices().size(), 1);
    QVERIFY(m_panel->rows());
    QCOMPARE(m_panel->rows()->all, quint64(2));
    QCOMPARE(m_panel->rows()->written, quint64(1));
    choose(0, QStringLiteral("Keep the last"));
    QCOMPARE(m_plan.onDuplicate, DuplicatePolicy::Last);
    QCOMPARE(m_panel->rows()->written, quint64(2));
}

void CheckPanelTest::aColumnThatTellsThemApartBecomesATag()
{
    CsvFixture file("1000,a,x,1\n1000,a,y,2\n");
    check(file);
    QVERIFY(!m_panel->isSettled());
    choose(0, QStringLiteral("Make kind a tag"));
    QVERIFY(!m_panel->isSettled());
    QTRY_VERIFY2(m_panel->isSettled(), qPrintable(said()));
    QCOMPARE(m_plan.columns[2].role, ColumnPlan::Role::Tag);
    QVERIFY(choices().isEmpty());
    QVERIFY2(said().contains(QLatin1String("in 2 series")), qPrintable(said()));
}

void CheckPanelTest::anotherTypeMustBeAnswered()
{
    QCOMPARE(m_server.write(QStringLiteral("db"), "m,host=a value=1i,kind=\"x\" 1000\n"), 204);
    CsvFixture file("1000,a,x,1\n");
    check(file);
    QVERIFY(!m_panel->isSettled());
    QTRY_VERIFY2(said().contains(QLatin1String("\"value\" is a field of type integer there")), qPrintable(said()));
    QVERIFY2(said().contains(QLatin1String("has 1 row")), qPrintable(said()));
    choose(0, QStringLiteral("Write it as it is here"));
    QVERIFY(m_panel->isSettled());
    choose(0, QStringLiteral("Write it as there, refuse what does not fit"));
    QTRY_VERIFY2(m_panel->isSettled(), qPrintable(said()));
    QCOMPARE(m_plan.columns[3].type, ColumnPlan::FieldType::Integer);
    QVERIFY(choices().isEmpty());
}

void CheckPanelTest::anHourThatComesTwiceAsksForTheZone()
{
    CsvFixture file("2024-10-27 01:30,a,x,1\n2024-10-27 02:00,a,x,2\n2024-10-27 02:30,a,x,3\n"
                    "2024-10-27 02:00,a,x,4\n2024-10-27 02:30,a,x,5\n2024-10-27 03:00,a,x,6\n");
    file.plan.columns[0].time = {.kind = TimestampFormat::Kind::YearMonthDay};
    check(file);
    QVERIFY(!m_panel->isSettled());
    QTRY_COMPARE(choices().size(), 2); // and what becomes of rows of the same time
    QVERIFY2(said().contains(QLatin1String("An hour comes twice, first on line 5")), qPrintable(said()));
    choose(0, QStringLiteral("Europe/Berlin"));
    QTRY_VERIFY2(m_panel->isSettled(), qPrintable(said()));
    QCOMPARE(m_plan.columns[0].time.timeZone, QStringLiteral("Europe/Berlin"));
    QVERIFY(choices().isEmpty());
    QVERIFY2(said().contains(QLatin1String("2024-10-26T23:30:00Z to 2024-10-27T02:00:00Z")), qPrintable(said()));
}

void CheckPanelTest::anHourThatOrderLeavesOpenIsAsked()
{
    CsvFixture file("2024-10-27 02:30,a,x,1\n");
    file.plan.columns[0].time = {.kind = TimestampFormat::Kind::YearMonthDay,
                                 .timeZone = QStringLiteral("Europe/Berlin")};
    check(file);
    QVERIFY(!m_panel->isSettled());
    QTRY_COMPARE(choices().size(), 1);
    QVERIFY2(said().contains(QLatin1String("does not tell which is meant")), qPrintable(said()));
    choose(0, QStringLiteral("The second of the two"));
    QTRY_VERIFY2(m_panel->isSettled(), qPrintable(said()));
    QCOMPARE(m_plan.repeatedHour, RepeatedHour::Second);
    QTRY_VERIFY2(said().contains(QLatin1String("at 2024-10-27T01:30:00Z")) ||
                     said().contains(QLatin1String("from 2024-10-27T01:30:00Z")),
                 qPrintable(said()));
    choose(0, QStringLiteral("The first of the two")); // the answer stands there, and can be another one
    QTRY_VERIFY2(m_panel->isSettled() && said().contains(QLatin1String("2024-10-27T00:30:00Z")), qPrintable(said()));
    QCOMPARE(m_plan.repeatedHour, RepeatedHour::First);
}

void CheckPanelTest::textIsAdapted()
{
    QCOMPARE(m_server.write(QStringLiteral("db"), "m,kind=x value=1 1000\n"), 204);
    CsvFixture file("1000,a,x,1\n");
    check(file);
    QVERIFY(m_panel->isSettled());
    QCOMPARE(m_plan.columns[2].role, ColumnPlan::Role::Tag);
    QVERIFY2(said().contains(QLatin1String("becomes a tag")), qPrintable(said()));
}

void CheckPanelTest::theSameIsNotLookedAtTwice()
{
    CsvFixture file("1000,a,x,1\n");
    check(file);
    QVERIFY(m_panel->isSettled());
    file.plan.pipeline.concurrency = 7;
    m_panel->check(file.plan, {}, *m_session);
    QVERIFY(m_panel->isSettled());
    file.plan.measurement = QStringLiteral("other");
    m_panel->check(file.plan, {}, *m_session);
    QVERIFY(!m_panel->isSettled());
    QTRY_VERIFY(m_panel->isSettled());
}

void CheckPanelTest::linesAreSaved()
{
    CsvFixture file("1000,a,x,1\n2000,a,x,2\n");
    check(file);
    auto *button = m_panel->findChild<SaveLinesButton *>();
    QVERIFY(button && button->isVisible());
    Q_EMIT button->pressed();
    const QString path = file.folder.filePath(QStringLiteral("rows.lp"));
    button->save(path);
    QTRY_VERIFY2(said().contains(path), qPrintable(said()));
    QFile lines(path);
    QVERIFY(lines.open(QIODevice::ReadOnly));
    QCOMPARE(lines.readAll(), QByteArray("m,host=a kind=\"x\",value=1 1000\nm,host=a kind=\"x\",value=2 2000\n"));
}

} // namespace penstock

QTEST_MAIN(penstock::CheckPanelTest)

#include "checkpanel_test.moc"
