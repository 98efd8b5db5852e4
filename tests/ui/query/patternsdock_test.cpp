// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/patterncatalog.h"
#include "ui/query/patternsdock.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace penstock;

namespace {

QPushButton *button(const QWidget &parent, const QString &beginning)
{
    for (QPushButton *candidate : parent.findChildren<QPushButton *>()) {
        if (candidate->text().remove(u'&').startsWith(beginning))
            return candidate;
    }
    return nullptr;
}

/// The field beside the label.
QLineEdit *field(const QWidget &parent, const QString &label)
{
    for (QLabel *candidate : parent.findChildren<QLabel *>()) {
        if (candidate->text().remove(u'&') == label)
            return qobject_cast<QLineEdit *>(candidate->buddy());
    }
    return nullptr;
}

void choose(PatternsDock &dock, const QString &text)
{
    dock.complete();
    auto *tree = dock.findChild<QTreeWidget *>();
    const QList<QTreeWidgetItem *> items = tree->findItems(text, Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(items.size(), 1);
    tree->setCurrentItem(items.front());
}

QString preview(const PatternsDock &dock)
{
    return dock.findChild<QPlainTextEdit *>()->toPlainText();
}

} // namespace

class PatternsDockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesHostileValues_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("statement");
        const auto row = [](const char *name, const char *value, const char *statement) {
            QTest::newRow(name) << QString::fromUtf8(value) << QString::fromUtf8(statement);
        };
        // No raw strings here: moc 6.4 loses its way in them.
        row("plain", "cpu", "SHOW SERIES FROM \"cpu\"");
        row("quote", "a\"; DROP DATABASE x; --", "SHOW SERIES FROM \"a\\\"; DROP DATABASE x; --\"");
        row("backslash", "a\\", "SHOW SERIES FROM \"a\\\\\"");
        row("another pattern", "{measurement}", "SHOW SERIES FROM \"{measurement}\"");
        row("other scripts", "größe 日本", "SHOW SERIES FROM \"größe 日本\"");
    }

    void quotesHostileValues()
    {
        QFETCH(QString, value);
        PatternsDock dock;
        QSignalSpy ready(&dock, &PatternsDock::statementReady);
        choose(dock, QStringLiteral("Series of a measurement"));
        field(dock, QStringLiteral("Measurement"))->setText(value);
        QTEST(preview(dock), "statement");
        button(dock, QStringLiteral("Insert"))->click();
        QCOMPARE(ready.size(), 1);
        QFETCH(QString, statement);
        QCOMPARE(ready[0][0].toString(), statement);
        QCOMPARE(ready[0][1].toBool(), false);
    }

    void missingValueIsNamed()
    {
        PatternsDock dock;
        dock.show();
        choose(dock, QStringLiteral("Series of a measurement"));
        QVERIFY(!button(dock, QStringLiteral("Insert"))->isEnabled());
        QVERIFY(!button(dock, QStringLiteral("Run"))->isEnabled());
        bool named = false;
        for (const QLabel *label : dock.findChildren<QLabel *>())
            named = named || (label->isVisible() && label->text().contains(QStringLiteral("“Measurement”")));
        QVERIFY(named);
        QCOMPARE(preview(dock), QStringLiteral("SHOW SERIES FROM \"{measurement}\""));
    }

    void thePreviewShowsEachValueThatIsGiven()
    {
        PatternsDock dock;
        dock.show();
        choose(dock, QStringLiteral("Rows with a tag value"));
        const auto type = [&dock](const QString &label, const QString &text) {
            QLineEdit *const edit = field(dock, label);
            edit->clear();
            QTest::keyClicks(edit, text);
        };
        type(QStringLiteral("Value"), QStringLiteral("it's"));
        QCOMPARE(preview(dock),
                 QStringLiteral("SELECT * FROM \"{measurement}\" WHERE \"{tag}\" = 'it\\'s' AND $timeFilter"));
        type(QStringLiteral("Measurement"), QStringLiteral("tide"));
        QCOMPARE(preview(dock), QStringLiteral("SELECT * FROM \"tide\" WHERE \"{tag}\" = 'it\\'s' AND $timeFilter"));
        QVERIFY(!button(dock, QStringLiteral("Insert"))->isEnabled());
        type(QStringLiteral("Tag"), QStringLiteral("host"));
        QCOMPARE(preview(dock), QStringLiteral("SELECT * FROM \"tide\" WHERE \"host\" = 'it\\'s' AND $timeFilter"));
        QVERIFY(button(dock, QStringLiteral("Insert"))->isEnabled());
    }

    void bareValueMustBeBare()
    {
        PatternsDock dock;
        choose(dock, QStringLiteral("All rows"));
        dock.suggest(QStringLiteral("measurement"), QStringLiteral("cpu"));
        choose(dock, QStringLiteral("Delete old rows of a measurement"));
        QCOMPARE(field(dock, QStringLiteral("Measurement"))->text(), QStringLiteral("cpu"));
        QVERIFY(button(dock, QStringLiteral("Insert"))->isEnabled());
        field(dock, QStringLiteral("Duration"))->setText(QStringLiteral("1h; DROP DATABASE x"));
        QVERIFY(!button(dock, QStringLiteral("Insert"))->isEnabled());
    }

    void typedValuesAreKept()
    {
        PatternsDock dock;
        choose(dock, QStringLiteral("Series of a measurement"));
        QLineEdit *edit = field(dock, QStringLiteral("Measurement"));
        dock.suggest(QStringLiteral("measurement"), QStringLiteral("cpu"));
        QCOMPARE(edit->text(), QStringLiteral("cpu"));
        dock.suggest(QStringLiteral("measurement"), QStringLiteral("mem"));
        QCOMPARE(edit->text(), QStringLiteral("mem"));
        edit->setText(QStringLiteral("mine"));
        dock.suggest(QStringLiteral("measurement"), QStringLiteral("cpu"));
        QCOMPARE(edit->text(), QStringLiteral("mine"));
    }

    void isMadeWhenItIsSeenAndForgetsNothing()
    {
        PatternsDock dock;
        dock.setTarget(Language::Sql, Flavour::Unknown);
        dock.setTarget(Language::InfluxQl, Flavour::Unknown);
        dock.suggest(QStringLiteral("measurement"), QStringLiteral("mem"));
        dock.suggest(QStringLiteral("measurement"), QStringLiteral("cpu"));
        QVERIFY(!dock.isComplete() && !dock.findChild<QTreeWidget *>());
        dock.show();
        QTRY_VERIFY_WITH_TIMEOUT(dock.isComplete(), 30'000);
        QVERIFY(dock.findChild<QTreeWidget *>()->isVisible());
        choose(dock, QStringLiteral("Series of a measurement"));
        QCOMPARE(field(dock, QStringLiteral("Measurement"))->text(), QStringLiteral("cpu"));
        QTRY_VERIFY_WITH_TIMEOUT(field(dock, QStringLiteral("Measurement"))->isVisible(), 30'000);
    }

    void aLanguageOfBeforeItWasSeen()
    {
        PatternsDock dock;
        QSignalSpy ready(&dock, &PatternsDock::statementReady);
        dock.setTarget(Language::Flux, Flavour::Unknown);
        dock.show();
        QVERIFY(!builtInPatterns(Language::Flux).isEmpty());
        QVERIFY(dock.choose(builtInPatterns(Language::Flux).first().patterns.first().name()));
        dock.suggest(QStringLiteral("bucket"), QStringLiteral("plant"));
        for (QLineEdit *edit : dock.findChildren<QLineEdit *>()) {
            if (edit->text().isEmpty())
                edit->setText(QStringLiteral("1h"));
        }
        button(dock, QStringLiteral("Insert"))->click();
        QCOMPARE(ready.size(), 1);
        QCOMPARE(ready[0][2].value<Language>(), Language::Flux);
    }

    void readingRunsAtOnce()
    {
        PatternsDock dock;
        QSignalSpy ready(&dock, &PatternsDock::statementReady);
        choose(dock, QStringLiteral("Measurements"));
        QVERIFY(button(dock, QStringLiteral("Run"))->isDefault());
        button(dock, QStringLiteral("Run"))->click();
        QCOMPARE(ready.size(), 1);
        QCOMPARE(ready[0][1].toBool(), true);
    }

    void followsTheLanguage()
    {
        PatternsDock dock;
        dock.complete();
        QSignalSpy ready(&dock, &PatternsDock::statementReady);
        for (const Language language : {Language::Sql, Language::Flux, Language::InfluxQl}) {
            dock.setTarget(language, Flavour::Unknown);
            int shown = 0;
            const auto *tree = dock.findChild<QTreeWidget *>();
            for (int i = 0; i < tree->topLevelItemCount(); ++i)
                shown += tree->topLevelItem(i)->childCount();
            int expected = 0;
            for (const PatternGroup &group : builtInPatterns(language))
                expected += int(group.patterns.size());
            QCOMPARE(shown, expected);
            QVERIFY(shown > 0);
            QVERIFY(!preview(dock).isEmpty());
        }
    }

    void onlyWhatTheServerRunsIsListed()
    {
        PatternsDock dock;
        dock.show();
        const auto isListed = [&dock](const QString &title) {
            return !dock.findChild<QTreeWidget *>()->findItems(title, Qt::MatchExactly | Qt::MatchRecursive).isEmpty();
        };
        const auto note = [&dock] {
            QStringList texts;
            for (const QLabel *label : dock.findChildren<QLabel *>()) {
                if (label->isVisible())
                    texts += label->text();
            }
            return texts.join(u'\n');
        };
        choose(dock, QStringLiteral("Series of a measurement"));
        QVERIFY2(!note().contains(QStringLiteral("not listed")), qPrintable(note()));
        dock.setTarget(Language::InfluxQl, Flavour::V3);
        QVERIFY(!isListed(QStringLiteral("Series of a measurement")) && !isListed(QStringLiteral("Create a database")));
        QVERIFY(isListed(QStringLiteral("Measurements")));
        QVERIFY(!dock.choose(QStringLiteral("show_series")));
        QVERIFY2(note().contains(QStringLiteral("InfluxDB 3.x does not run in InfluxQL")), qPrintable(note()));
        QVERIFY2(!preview(dock).contains(QStringLiteral("SERIES")), qPrintable(preview(dock)));
        dock.setTarget(Language::Flux, Flavour::V3);
        QCOMPARE(dock.findChild<QTreeWidget *>()->topLevelItemCount(), 0);
        QVERIFY2(note().contains(QStringLiteral("InfluxDB 3.x answers no Flux.")), qPrintable(note()));
        QCOMPARE(preview(dock), QString());
        QVERIFY(!button(dock, QStringLiteral("Insert"))->isEnabled() &&
                !button(dock, QStringLiteral("Run"))->isEnabled());
        dock.setTarget(Language::InfluxQl, Flavour::V1);
        QVERIFY(isListed(QStringLiteral("Series of a measurement")));
        QVERIFY2(!note().contains(QStringLiteral("InfluxDB")), qPrintable(note()));
    }

    void whatWasTypedOutlivesAnotherServer()
    {
        PatternsDock dock;
        dock.show();
        choose(dock, QStringLiteral("Recent rows"));
        QLineEdit *const measurement = field(dock, QStringLiteral("Measurement"));
        QVERIFY(measurement);
        measurement->setText(QStringLiteral("climate"));
        QVERIFY2(preview(dock).contains(QStringLiteral("climate")), qPrintable(preview(dock)));
        dock.setTarget(Language::InfluxQl, Flavour::V3);
        QVERIFY2(preview(dock).contains(QStringLiteral("climate")), qPrintable(preview(dock)));
        QCOMPARE(field(dock, QStringLiteral("Measurement"))->text(), QStringLiteral("climate"));
    }

    void deletingAsksFirst()
    {
        PatternsDock dock;
        dock.show();
        QSignalSpy ready(&dock, &PatternsDock::statementReady);
        choose(dock, QStringLiteral("Delete a database"));
        field(dock, QStringLiteral("Database"))->setText(QStringLiteral("telemetry"));
        QPushButton *run = button(dock, QStringLiteral("Run DROP…"));
        QVERIFY(run);
        QVERIFY(!run->isDefault());
        run->click();
        // The tab it goes to asks before it runs.
        QCOMPARE(ready.size(), 1);
        QCOMPARE(ready[0][0].toString(), QStringLiteral("DROP DATABASE \"telemetry\""));
    }

    void finds()
    {
        PatternsDock dock;
        dock.complete();
        const auto *tree = dock.findChild<QTreeWidget *>();
        const QList<QLineEdit *> edits = dock.findChildren<QLineEdit *>();
        const auto filter = std::find_if(edits.begin(), edits.end(), [](const QLineEdit *edit) {
            return edit->accessibleName() == QStringLiteral("Find a pattern");
        });
        QVERIFY(filter != edits.end());
        (*filter)->setText(QStringLiteral("retention"));
        int visible = 0;
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            for (int j = 0; j < tree->topLevelItem(i)->childCount(); ++j)
                visible += tree->topLevelItem(i)->child(j)->isHidden() ? 0 : 1;
        }
        QCOMPARE(visible, 2);
    }
};

QTEST_MAIN(PatternsDockTest)
#include "patternsdock_test.moc"
