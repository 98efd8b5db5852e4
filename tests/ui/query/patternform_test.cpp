// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/querypattern.h"
#include "ui/query/completion/completionmodel.h"
#include "ui/query/patternform.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace penstock {

class PatternFormTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFieldForEachPlaceholder();
    void namesTheFirstThatIsEmpty();
    void returnSubmits();
    void suggestionsFillWhatNobodyTyped();
    void theLatestSuggestionsAreKept();
    void anotherPatternKeepsWhatIsKnown();
    void anotherPatternKeepsWhatWasTyped();
    void theListsAreOfTheServer_data();
    void theListsAreOfTheServer();
    void theListFollowsWhatIsTyped();
    void returnTakesWhatWasTyped();
    void whatIsChosenIsTaken_data();
    void whatIsChosenIsTaken();
    void namesComeLater();
    void whyThereAreNoneIsSaid_data();
    void whyThereAreNoneIsSaid();

private:
    /// All that it offers, notes included.
    QStringList listOf(const QString &placeholder) const
    {
        PatternField *const field = m_form->field(placeholder);
        field->open();
        QStringList list;
        for (int i = 0; i < field->offered().rowCount(); ++i)
            list += field->offered().index(i).data().toString();
        return list;
    }
    /// Answers each request with its kind, measurement and tag.
    void serve(SchemaNames::State state = SchemaNames::State::Known)
    {
        m_form->names().setServer(
            [this, state](const SchemaRequest &request) {
                m_asked += request;
                SchemaNames names{.state = state};
                names.error.message = QStringLiteral("no rights");
                if (state != SchemaNames::State::Known)
                    return names;
                for (const char *end : {"b", "a"})
                    names.items.append({(QStringList{QString::number(int(request.kind)), request.measurement,
                                                     request.tag, QString::fromLatin1(end)})
                                            .join(u'-'),
                                        {}});
                return names;
            },
            QStringLiteral("plant"));
    }

    void type(const QString &placeholder, const QString &text) { QTest::keyClicks(m_form->field(placeholder), text); }

    const QueryPattern m_pattern{
        QStringLiteral("old"), QStringLiteral("Old rows"),
        QStringLiteral("DELETE FROM \"{measurement}\" WHERE host = '{host}' AND time < now() - "
                       "{duration}")};
    const QueryPattern m_tagged{
        QStringLiteral("tagged"), QStringLiteral("Tagged"),
        QStringLiteral("SELECT \"{field}\" FROM \"{measurement}\" WHERE \"{tag}\" = '{value}'")};
    QList<SchemaRequest> m_asked;
    std::unique_ptr<PatternForm> m_form;
};

void PatternFormTest::init()
{
    m_form = std::make_unique<PatternForm>();
    m_form->setPattern(m_pattern);
    m_form->show();
    m_form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    m_asked.clear();
}

void PatternFormTest::aFieldForEachPlaceholder()
{
    for (const QueryPattern::Placeholder &placeholder : m_pattern.placeholders())
        QVERIFY2(m_form->field(placeholder.name), qPrintable(placeholder.name));
    QVERIFY(!m_form->field(QStringLiteral("other")));
    QSignalSpy edited(m_form.get(), &PatternForm::edited);
    type(QStringLiteral("host"), QStringLiteral("it's"));
    QCOMPARE(edited.size(), 4);
    QCOMPARE(m_form->values().size(), 3);
    QCOMPARE(m_form->values().value(QStringLiteral("host")), QStringLiteral("it's"));
}

void PatternFormTest::namesTheFirstThatIsEmpty()
{
    QCOMPARE(m_form->values().value(QStringLiteral("duration")), QStringLiteral("1h")); // a common one
    QCOMPARE(m_form->firstEmpty(), QStringLiteral("Measurement"));
    type(QStringLiteral("measurement"), QStringLiteral("cpu"));
    QCOMPARE(m_form->firstEmpty(), QStringLiteral("host"));
    type(QStringLiteral("host"), QStringLiteral("a"));
    QCOMPARE(m_form->firstEmpty(), QString());
}

void PatternFormTest::returnSubmits()
{
    QSignalSpy submitted(m_form.get(), &PatternForm::submitted);
    QTest::keyClick(m_form->field(QStringLiteral("host")), Qt::Key_Return);
    QCOMPARE(submitted.size(), 1);
}

void PatternFormTest::suggestionsFillWhatNobodyTyped()
{
    const QString host = QStringLiteral("host");
    m_form->suggest(host, QStringLiteral("a"));
    QCOMPARE(m_form->field(host)->text(), QStringLiteral("a"));
    m_form->suggest(host, QStringLiteral("b"));
    QCOMPARE(m_form->field(host)->text(), QStringLiteral("b"));
    type(host, QStringLiteral("2"));
    m_form->suggest(host, QStringLiteral("c"));
    QCOMPARE(m_form->field(host)->text(), QStringLiteral("b2"));
}

void PatternFormTest::theLatestSuggestionsAreKept()
{
    const QString host = QStringLiteral("host");
    for (const QString &value : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("a")})
        m_form->suggest(host, value);
    QCOMPARE(listOf(host), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
}

void PatternFormTest::anotherPatternKeepsWhatIsKnown()
{
    m_form->suggest(QStringLiteral("measurement"), QStringLiteral("cpu"));
    m_form->setPattern(
        {QStringLiteral("series"), QStringLiteral("Series"), QStringLiteral("SHOW SERIES FROM \"{measurement}\"")});
    QVERIFY(!m_form->field(QStringLiteral("host")));
    QCOMPARE(m_form->values().value(QStringLiteral("measurement")), QStringLiteral("cpu"));
}

void PatternFormTest::anotherPatternKeepsWhatWasTyped()
{
    type(QStringLiteral("measurement"), QStringLiteral("mine"));
    m_form->setPattern(m_tagged);
    QCOMPARE(m_form->values().value(QStringLiteral("measurement")), QStringLiteral("mine"));
    m_form->suggest(QStringLiteral("measurement"), QStringLiteral("cpu")); // chosen later, elsewhere
    QCOMPARE(m_form->values().value(QStringLiteral("measurement")), QStringLiteral("cpu"));
}

void PatternFormTest::theListsAreOfTheServer_data()
{
    QTest::addColumn<QString>("placeholder");
    QTest::addColumn<SchemaRequest>("asked");
    using Kind = SchemaRequest::Kind;
    const auto request = [](Kind kind, const char *measurement, const char *tag) {
        return SchemaRequest{.kind = kind,
                             .database = QStringLiteral("plant"),
                             .measurement = QString::fromLatin1(measurement),
                             .tag = QString::fromLatin1(tag)};
    };
    QTest::newRow("measurements") << QStringLiteral("measurement") << request(Kind::Measurements, "", "");
    SchemaRequest fields = request(Kind::FieldKeys, "tide", "");
    fields.everyPolicy = true;
    QTest::newRow("fields of the measurement") << QStringLiteral("field") << fields;
    QTest::newRow("tags of the measurement") << QStringLiteral("tag") << request(Kind::TagKeys, "tide", "");
    SchemaRequest values = request(Kind::TagValues, "tide", "host");
    values.limit = CompletionNames::mostValues;
    QTest::newRow("values of the tag") << QStringLiteral("value") << values;
}

void PatternFormTest::theListsAreOfTheServer()
{
    QFETCH(const QString, placeholder);
    QFETCH(const SchemaRequest, asked);
    serve();
    m_form->setPattern(m_tagged);
    if (placeholder != QStringLiteral("measurement"))
        m_form->field(QStringLiteral("measurement"))->setText(QStringLiteral("tide"));
    if (placeholder == QStringLiteral("value"))
        m_form->field(QStringLiteral("tag"))->setText(QStringLiteral("host"));
    m_asked.clear();
    const QString name =
        QStringLiteral("%1-%2-%3-").arg(QString::number(int(asked.kind)), asked.measurement, asked.tag);
    QCOMPARE(listOf(placeholder), (QStringList{name + u'a', name + u'b'}));
    QVERIFY(m_asked.contains(asked)); // and perhaps once more, as the focus comes
}

void PatternFormTest::theListFollowsWhatIsTyped()
{
    serve();
    m_form->setPattern(m_tagged);
    PatternField &field = *m_form->field(QStringLiteral("measurement"));
    QTRY_VERIFY_WITH_TIMEOUT(field.isVisible(), 30'000);
    field.setFocus();
    QVERIFY(!field.isOpen());
    type(QStringLiteral("measurement"), QStringLiteral("B"));
    QVERIFY(field.isOpen());
    QCOMPARE(field.offered().rowCount(), 1);
    type(QStringLiteral("measurement"), QStringLiteral("x"));
    QVERIFY(!field.isOpen()); // nothing has that in it
    field.open();
    QCOMPARE(field.offered().rowCount(), 2); // all of them
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(!field.isOpen());
    QCOMPARE(field.text(), QStringLiteral("Bx"));
}

void PatternFormTest::returnTakesWhatWasTyped()
{
    serve();
    m_form->setPattern(m_tagged);
    PatternField &field = *m_form->field(QStringLiteral("measurement"));
    QSignalSpy submitted(m_form.get(), &PatternForm::submitted);
    type(QStringLiteral("measurement"), QStringLiteral("a"));
    QVERIFY(field.isOpen());
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(submitted.size(), 1);
    QCOMPARE(field.text(), QStringLiteral("a"));
    QVERIFY(!field.isOpen());
}

void PatternFormTest::whatIsChosenIsTaken_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Return") << Qt::Key_Return;
    QTest::newRow("Tab") << Qt::Key_Tab;
}

void PatternFormTest::whatIsChosenIsTaken()
{
    QFETCH(const Qt::Key, key);
    serve();
    m_form->setPattern(m_tagged);
    PatternField &field = *m_form->field(QStringLiteral("measurement"));
    QTRY_VERIFY_WITH_TIMEOUT(field.isVisible(), 30'000);
    field.setFocus();
    QSignalSpy submitted(m_form.get(), &PatternForm::submitted);
    QTest::keyClick(&field, Qt::Key_Down); // opens it, at the first
    QTest::keyClick(&field, Qt::Key_Down);
    const QString second = field.offered().index(1).data().toString();
    QVERIFY(field.accessibleDescription().startsWith(second));
    QTest::keyClick(&field, key);
    QCOMPARE(field.text(), second);
    QVERIFY(!field.isOpen());
    QCOMPARE(submitted.size(), 0);
    QCOMPARE(m_form->focusWidget() == &field, key == Qt::Key_Return);
    field.undo();
    QCOMPARE(field.text(), QString());
}

void PatternFormTest::namesComeLater()
{
    serve(SchemaNames::State::Loading);
    m_form->setPattern(m_tagged);
    const QString measurement = QStringLiteral("measurement");
    QVERIFY2(listOf(measurement).value(0).contains(QStringLiteral("asked")),
             qPrintable(listOf(measurement).join(u'|')));
    serve();
    m_form->names().update();
    QCOMPARE(m_form->field(measurement)->offered().choices(), 2);
    QVERIFY(m_form->field(measurement)->isOpen());
}

void PatternFormTest::whyThereAreNoneIsSaid_data()
{
    QTest::addColumn<QString>("placeholder");
    QTest::addColumn<bool>("isServed");
    QTest::addColumn<QString>("said");
    QTest::newRow("no server") << QStringLiteral("measurement") << false << QStringLiteral("No names are known");
    QTest::newRow("refused") << QStringLiteral("measurement") << true << QStringLiteral("no rights");
    QTest::newRow("no tag yet") << QStringLiteral("value") << false << QStringLiteral("Give “Tag” first");
}

void PatternFormTest::whyThereAreNoneIsSaid()
{
    QFETCH(const QString, placeholder);
    QFETCH(const bool, isServed);
    QFETCH(const QString, said);
    if (isServed)
        serve(SchemaNames::State::Failed);
    m_form->setPattern(m_tagged);
    const QStringList list = listOf(placeholder);
    QCOMPARE(list.size(), 1);
    QVERIFY2(list.constFirst().contains(said), qPrintable(list.constFirst()));
    QCOMPARE(m_form->field(placeholder)->offered().choices(), 0); // and it cannot be chosen
}

} // namespace penstock

QTEST_MAIN(penstock::PatternFormTest)
#include "patternform_test.moc"
