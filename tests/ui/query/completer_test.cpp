// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "ui/query/completion/completer.h"
#include "ui/query/completion/completionmodel.h"
#include "ui/query/completion/completionpopup.h"
#include "ui/query/queryeditor.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace penstock;

namespace {

using Kind = SchemaRequest::Kind;

} // namespace

class CompleterTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QueryEditor> m_editor;
    QList<SchemaRequest> m_asked;
    std::function<SchemaNames(const SchemaRequest &)> m_server;

    Completer &completer() const { return m_editor->completer(); }
    QStringList offered() const
    {
        QStringList names;
        for (int row = 0; row < completer().model().rowCount(); ++row)
            names += completer().model().index(row).data().toString();
        return completer().isOpen() ? names : QStringList();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_editor.get(), key, modifiers); }
    void type(const char *text) { QTest::keyClicks(m_editor.get(), QString::fromUtf8(text)); }
    QString text() const { return m_editor->toPlainText(); }

    static SchemaNames known(const QStringList &names, const QString &detail = {})
    {
        SchemaNames result{.state = SchemaNames::State::Known};
        for (const QString &name : names)
            result.items.append({name, detail});
        return result;
    }

private Q_SLOTS:
    void init()
    {
        m_asked.clear();
        m_server = [this](const SchemaRequest &request) {
            m_asked.append(request);
            switch (request.kind) {
            case Kind::Databases:
                return known({QStringLiteral("telemetry"), QStringLiteral("finance")});
            case Kind::Measurements:
                return known({QStringLiteral("sensors"), QStringLiteral("rooms"), QStringLiteral("my \"own\"")});
            case Kind::TagKeys:
                return known({QStringLiteral("host"), QStringLiteral("region")});
            case Kind::FieldKeys:
                return known({QStringLiteral("cpu"), QStringLiteral("cpu_total")}, QStringLiteral("float"));
            case Kind::TagValues:
                return known({QStringLiteral("a"), QStringLiteral("b; DROP DATABASE x")});
            case Kind::RetentionPolicies:
                return known({QStringLiteral("autogen"), QStringLiteral("one week")});
            default:
                return SchemaNames{};
            }
        };
        m_editor = std::make_unique<QueryEditor>();
        m_editor->resize(800, 300);
        m_editor->show();
        m_editor->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
        completer().names().setServer([this](const SchemaRequest &request) { return m_server(request); },
                                      QStringLiteral("telemetry"));
    }

    void cleanup() { m_editor.reset(); }

    void offersWhileOneTypes()
    {
        QAbstractItemModelTester tester(const_cast<CompletionModel *>(&completer().model()));
        type("SELECT * FROM se");
        QTRY_VERIFY(completer().isOpen());
        QCOMPARE(offered().first(), QStringLiteral("sensors"));
        QVERIFY(m_editor->hasFocus());
        press(Qt::Key_Return);
        QCOMPARE(text(), QStringLiteral("SELECT * FROM \"sensors\""));
        QVERIFY(!completer().isOpen());
        type(" WHERE ho");
        QTRY_VERIFY(completer().isOpen());
        press(Qt::Key_Tab);
        type(" = '");
        QTRY_VERIFY(completer().isOpen());
        QCOMPARE(offered(), (QStringList{QStringLiteral("a"), QStringLiteral("b; DROP DATABASE x")}));
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(text(), QStringLiteral("SELECT * FROM \"sensors\" WHERE \"host\" = 'b; DROP DATABASE x'"));
        QCOMPARE(m_asked.last().tag, QStringLiteral("host"));
        QCOMPARE(m_asked.last().measurement, QStringLiteral("sensors"));
        m_editor->undo(); // in one step
        QCOMPARE(text(), QStringLiteral("SELECT * FROM \"sensors\" WHERE \"host\" = '"));
    }

    void everyKindIsOffered_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("before"); ///< | is the caret
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *kind, Language language, const char *before, const char *typed,
                            const char *choice, const char *detail, const char *after) {
            QTest::newRow(kind) << language << QString::fromUtf8(before) << QString::fromUtf8(typed)
                                << QString::fromUtf8(choice) << QString::fromUtf8(detail) << QString::fromUtf8(after);
        };
        const Language influxQl = Language::InfluxQl;
        row("keyword", influxQl, "SELECT * |", "fr", "FROM", "keyword", "SELECT * from|");
        row("function", influxQl, "SELECT | FROM sensors", "med", "median", "function",
            "SELECT median(|) FROM sensors");
        row("database", influxQl, "SHOW TAG KEYS ON |", "fin", "finance", "database", "SHOW TAG KEYS ON \"finance\"|");
        row("policy", influxQl, "DROP RETENTION POLICY |", "one", "one week", "retention policy",
            "DROP RETENTION POLICY \"one week\"|");
        row("policy of a database", influxQl, "SELECT * FROM finance.|", "one", "one week", "retention policy",
            "SELECT * FROM finance.\"one week\"|");
        row("measurement", influxQl, "SELECT * FROM |", "my", "my \"own\"", "measurement",
            "SELECT * FROM \"my \\\"own\\\"\"|");
        row("tag", influxQl, "SELECT * FROM sensors WHERE |", "reg", "region", "tag",
            "SELECT * FROM sensors WHERE \"region\"|");
        row("value", influxQl, "SELECT * FROM sensors WHERE host = |", "'b", "b; DROP DATABASE x", "value",
            "SELECT * FROM sensors WHERE host = 'b; DROP DATABASE x'|");
        row("field", influxQl, "SELECT | FROM sensors", "cpu_", "cpu_total", "field · float",
            "SELECT \"cpu_total\"| FROM sensors");
        row("column", influxQl, "SELECT * FROM sensors WHERE |", "tim", "time", "column",
            "SELECT * FROM sensors WHERE time|");
        row("parameter", influxQl, "SELECT * FROM sensors WHERE host = $room AND region = |", "$ro", "room",
            "parameter", "SELECT * FROM sensors WHERE host = $room AND region = $room|");
        row("range of time", influxQl, "SELECT * FROM sensors WHERE |", "$timeF", "timeFilter",
            "parameter · within the range of time", "SELECT * FROM sensors WHERE $timeFilter|");
        row("field of SQL", Language::Sql, "SELECT | FROM sensors", "cpu_", "cpu_total", "field · float",
            "SELECT \"cpu_total\"| FROM sensors");
        row("parameter of SQL", Language::Sql, "SELECT * FROM sensors WHERE a = $room OR b = |", "$ro", "room",
            "parameter", "SELECT * FROM sensors WHERE a = $room OR b = $room|");
        row("bucket of Flux", Language::Flux, "from(bucket: |)", "\"fin", "finance", "database",
            "from(bucket: \"finance\"|)");
        row("function of Flux", Language::Flux, "x |> |", "aggr", "aggregateWindow", "function",
            "x |> aggregateWindow(|)");
        row("parameter of Flux", Language::Flux, "a = params.room\nb = params.|", "ro", "room", "parameter",
            "a = params.room\nb = params.room|");
    }

    void everyKindIsOffered()
    {
        QFETCH(const Language, language);
        QFETCH(QString, before);
        QFETCH(const QString, typed);
        QFETCH(const QString, choice);
        QFETCH(const QString, detail);
        m_editor->setLanguage(language);
        const auto caret = int(before.lastIndexOf(u'|')); // Flux has some of its own
        m_editor->setPlainText(before.remove(caret, 1));
        QTextCursor cursor = m_editor->textCursor();
        cursor.setPosition(caret);
        m_editor->setTextCursor(cursor);
        QTest::keyClicks(m_editor.get(), typed);
        QTRY_COMPARE_WITH_TIMEOUT(offered().value(0), choice, patienceMs);
        QCOMPARE(completer().model().index(0).data(CompletionModel::DetailRole).toString(), detail);
        press(Qt::Key_Return);
        QTEST(text().insert(m_editor->textCursor().position(), u'|'), "after");
    }

    void askedForItOffersAll()
    {
        m_editor->setPlainText(QStringLiteral("SELECT  FROM sensors"));
        QTextCursor cursor = m_editor->textCursor();
        cursor.setPosition(7);
        m_editor->setTextCursor(cursor);
        QCoreApplication::processEvents();
        QVERIFY(!completer().isOpen()); // not by itself
        press(Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(completer().isOpen());
        QCOMPARE(offered().mid(0, 4), (QStringList{QStringLiteral("cpu"), QStringLiteral("cpu_total"),
                                                   QStringLiteral("host"), QStringLiteral("region")}));
        QCOMPARE(completer().model().index(0).data(CompletionModel::DetailRole).toString(),
                 QStringLiteral("field · float"));
        QCOMPARE(m_editor->accessibleDescription(),
                 QStringLiteral("cpu, field · float, 1 of %1").arg(completer().model().choices()));
        type("tot");
        QTRY_COMPARE(offered().first(), QStringLiteral("cpu_total")); // within a name
        press(Qt::Key_Enter);
        QCOMPARE(text(), QStringLiteral("SELECT \"cpu_total\" FROM sensors"));
    }

    void functionsComeWithBrackets()
    {
        type("SELECT mea");
        QTRY_VERIFY(completer().isOpen());
        QCOMPARE(offered().first(), QStringLiteral("mean"));
        press(Qt::Key_Return);
        type("x");
        QCOMPARE(text(), QStringLiteral("SELECT mean(x)"));
    }

    void keysThatChooseAndClose()
    {
        type("SELECT * FROM ");
        press(Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(completer().isOpen());
        const int last = completer().model().choices() - 1;
        press(Qt::Key_Up);
        QCOMPARE(completer().popup().chosen(), last); // round
        press(Qt::Key_Down);
        QCOMPARE(completer().popup().chosen(), 0);
        press(Qt::Key_PageDown);
        QVERIFY(completer().popup().chosen() > 1);
        press(Qt::Key_Escape);
        QVERIFY(!completer().isOpen());
        QCOMPARE(text(), QStringLiteral("SELECT * FROM "));
        press(Qt::Key_Return); // is a line break again
        QCOMPARE(text(), QStringLiteral("SELECT * FROM \n"));
    }

    void typingOnGoesIntoTheText()
    {
        type("SELECT * FROM r");
        QTRY_VERIFY(completer().isOpen());
        type("ooms ");
        QTRY_VERIFY(!completer().isOpen());
        QCOMPARE(text(), QStringLiteral("SELECT * FROM rooms "));
    }

    void pastingAndLoadingOfferNothing()
    {
        m_editor->setPlainText(QStringLiteral("SELECT * FROM s"));
        m_editor->moveCursor(QTextCursor::End);
        m_editor->insertPlainText(QStringLiteral("e"));
        QCoreApplication::processEvents();
        QVERIFY(!completer().isOpen());
    }

    void leavingClosesIt()
    {
        type("SELECT * FROM r");
        QTRY_VERIFY(completer().isOpen());
        m_editor->clearFocus();
        QVERIFY(!completer().isOpen());
    }

    void saysWhatIsNotKnown()
    {
        SchemaNames answer{.state = SchemaNames::State::Loading};
        m_server = [&answer](const SchemaRequest &) { return answer; };
        type("SHOW TAG KEYS ON t");
        press(Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(offered().contains(QStringLiteral("The server is asked…")));
        answer = known({QStringLiteral("telemetry")});
        completer().names().update();
        QTRY_COMPARE(offered().value(0), QStringLiteral("telemetry")); // it was open
        answer = {.state = SchemaNames::State::Failed};
        answer.error.message = QStringLiteral("no login");
        completer().names().update();
        QTRY_VERIFY(offered().contains(QStringLiteral("The server does not tell: no login")));
        // Notes cannot be chosen.
        press(Qt::Key_End);
        QVERIFY(completer().popup().chosen() < completer().model().choices());
    }

    void withoutAMeasurementOfManyItAsksForOne()
    {
        QStringList many;
        for (int i = 0; i < 1'000; ++i)
            many += QStringLiteral("m%1").arg(i);
        m_server = [this, &many](const SchemaRequest &request) {
            m_asked.append(request);
            return request.kind == Kind::Measurements ? known(many) : SchemaNames{};
        };
        type("SELECT ");
        press(Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(offered().last().startsWith(QStringLiteral("Name the measurement first")) ||
                offered().contains(QStringLiteral("Name the measurement first: its tags and fields are listed then.")));
        for (const SchemaRequest &request : std::as_const(m_asked))
            QCOMPARE(request.kind, Kind::Measurements); // nothing large was asked for
    }

    void manyNamesArePutInOrderElsewhere()
    {
        QStringList many;
        for (int i = 0; i < 100'000; ++i)
            many += QStringLiteral("measurement_%1").arg(i);
        const SchemaNames all = known(many);
        m_server = [&all](const SchemaRequest &request) {
            return request.kind == Kind::Measurements ? all : SchemaNames{};
        };
        type("SELECT * FROM measurement_9999");
        QTRY_COMPARE(offered().value(0), QStringLiteral("measurement_9999"));
        QCOMPARE(offered().size(), 11);
    }

    void fluxNamesAreStrings()
    {
        m_editor->setLanguage(Language::Flux);
        type("from(bucket: \"te");
        QTRY_COMPARE(offered().value(0), QStringLiteral("telemetry"));
        press(Qt::Key_Return);
        QCOMPARE(text(), QStringLiteral("from(bucket: \"telemetry\""));
    }
};

QTEST_MAIN(CompleterTest)
#include "completer_test.moc"
