// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be said of an import: by an option of penstock-cli, by a key of a profile, in the wizard. The three lists
// are held against each other.
#include "core/importing/profile/importoptions.h"
#include "tests/ui/common/testservices.h"
#include "ui/importing/importwizard.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCommandLineParser>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace penstock;

namespace {

struct Choice
{
    const char *option;
    const char *value;  ///< that a profile may hold; null: a switch
    bool isKey;         ///< of a profile
    const char *places; ///< in the wizard, by their names, '|' between; empty: `why` says why not
    const char *why;
};

const QList<Choice> choices{
    {"delimiter", ";", true, "Delimiter|Delimiter character", ""},
    {"column-starts", "1,10", true, "Where the columns begin", ""},
    {"quote", "'", true, "Quotes", ""},
    {"escape", "backslash", true, "Quotes inside of cells", ""},
    {"quote-blanks", "yes", true, "Quotes may have blanks around them", ""},
    {"trim", "no", true, "Leave out blanks around cells", ""},
    {"line-tail", ";", true, "Delimiters at the ends of lines", ""},
    {"formulas", "yes", true, "Cells such as =\"0047\" hold the text in their quotes", ""},
    {"comment", "#", true, "Mark of comment lines", ""},
    {"line-ends", "cr", true, "CR alone ends a line", ""},
    {"skip-lines", "2", true, "Lines to skip at the start", ""},
    {"header-rows", "2", true, "First row has the names|Rows of names", ""},
    {"commented-header", "yes", true, "Names stand after the comment mark", ""},
    {"units-above", "1", true, "Rows of units above the names", ""},
    {"unit-rows", "1", true, "Rows of units below the names", ""},
    {"unnamed-column", "1", true, "", "it follows from the header; the preview shows the names above their columns"},
    {"encoding", "UTF-8", true, "Encoding", ""},
    {"decimal", ",", true, "Decimal comma", ""},
    {"null", "void", true, "More texts for missing values", ""},
    {"not-null", "NULL", true, "", "its note says what is taken for no value; a profile's is kept"},
    {"time", "when", true, "Time", ""},
    {"time-format", "dd.MM.yyyy", true, "Pattern of the time", ""},
    {"refuse-far-times", nullptr, true, "", "it goes without saying unless the format is chosen by hand"},
    {"time-start", "2024-01-01", true, "Moment that the time counts from", ""},
    {"time-zone", "Europe/Berlin", true, "Time zone", ""},
    {"repeated-hour", "first", true, "", "asked on the target page where the order of the rows does not tell"},
    {"tag", "host", true, "Tag", ""},
    {"field", "v:float", true, "Field", ""},
    {"ignore", "note", true, "Ignore", ""},
    {"measurement-column", "kind", true, "Measurement", ""},
    {"rename", "v=volts", true, "Columns of the file", ""},
    {"measurement", "pump", true, "Measurement", ""},
    {"database", "plant", true, "Database", ""},
    {"create-database", nullptr, true, "Database", ""},
    {"rp", "year", true, "Retention policy", ""},
    {"consistency", "all", true, "", "InfluxDB Enterprise only; a profile's is kept"},
    {"no-accept-partial", nullptr, true, "", "InfluxDB 3.x only; a profile's is kept"},
    {"no-sync", nullptr, true, "", "InfluxDB 3.x only; a profile's is kept"},
    {"batch-size", "500", true, "Rows per write", ""},
    {"concurrency", "4", true, "Writes in flight", ""},
    {"gzip", "on", true, "Compression", ""},
    {"stop-wait", "9", true, "", "the run page waits by itself; a profile's is kept"},
    {"rate", "100", true, "Rows a second, at most", ""},
    {"on-error", "stop:5", true,
     "When rows are refused|Refused rows at which it stops|Share of refused rows at which it stops|"
     "Of a row with a cell that cannot be read, leave out the cell alone",
     ""},
    {"shard-duration", "4w", true, "", "found by the file's span; a profile's is kept"},
    {"on-duplicate", "first", true, "", "asked on the target page where rows share series and time"},
    {"on-ambiguous", "guess", true, "", "asked on the page where it can be answered"},
    {"no-preflight", nullptr, true, "Skip the check", ""},
    {"no-journal", nullptr, true, "", "the wizard always keeps one, for Undo… and Go on"},
    {"resume", nullptr, false, "", "of one run: asked on the run page"},
    {"undo", "journal", false, "Undo…", ""},
    {"yes", nullptr, false, "", "of one run"},
};

/// Controls of the wizard that say nothing of an import, or are of one run.
const QStringList others{
    QStringLiteral("Connection"), // where the program writes to; a profile is for any
    QStringLiteral("Profile"),
    QStringLiteral("Further files"),                     // --on-file-error, of one run
    QStringLiteral("File for rows that are not stored"), // --rejects, of one run
    QStringLiteral("Save rows that are not stored to"),
};

QString plain(QString text)
{
    return text.remove(u'&');
}

} // namespace

class ImportChoicesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachOptionIsInTheList();
    void profilesHoldThem_data();
    void profilesHoldThem();
    void theWizardHasAPlaceForEach();
    void eachControlIsAnOption();

private:
    /// What a control is called for people.
    QString nameOf(const QWidget &control) const;

    TestServices m_test;
    std::unique_ptr<ImportWizard> m_wizard;
};

void ImportChoicesTest::initTestCase()
{
    QFile file(m_test.folder.filePath(QStringLiteral("a.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("time,v\n2024-01-01,1\n");
    file.close();
    m_wizard = std::make_unique<ImportWizard>(m_test.services, QStringList{file.fileName()}, QString(), QString());
}

QString ImportChoicesTest::nameOf(const QWidget &control) const
{
    for (const QString &name : {control.accessibleDescription(), control.accessibleName()}) {
        if (!name.isEmpty())
            return name;
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&control))
        return plain(button->text());
    for (const QLabel *label : m_wizard->findChildren<QLabel *>()) {
        if (label->buddy() == &control)
            return plain(label->text());
    }
    return {};
}

/// The help names them all.
void ImportChoicesTest::eachOptionIsInTheList()
{
    QCommandLineParser parser;
    ImportOptions::describe(parser);
    static const QRegularExpression option(QStringLiteral("^  --([a-z-]+)"), QRegularExpression::MultilineOption);
    QStringList described;
    for (auto found = option.globalMatch(parser.helpText()); found.hasNext();)
        described += found.next().captured(1);
    QStringList listed;
    for (const Choice &choice : choices)
        listed += QLatin1String(choice.option);
    described.sort();
    listed.sort();
    QCOMPARE(described.join(u' '), listed.join(u' '));
}

void ImportChoicesTest::profilesHoldThem_data()
{
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < choices.size(); ++i)
        QTest::newRow(choices.at(i).option) << i;
}

void ImportChoicesTest::profilesHoldThem()
{
    QFETCH(qsizetype, index);
    const Choice &choice = choices.at(index);
    ImportProfile::Option option{QString::fromLatin1(choice.option), {}};
    if (choice.value)
        option.values += QString::fromLatin1(choice.value);
    QCOMPARE(ImportOptions::isKey(option), choice.isKey);
    if (!choice.isKey)
        return;
    const ImportProfile profile{{}, {}, {option}};
    const auto back = ImportProfile::fromJson(profile.toJson(), &ImportOptions::isKey);
    QVERIFY2(back, back ? "" : qPrintable(back.error().message));
    QVERIFY(*back == profile);
}

void ImportChoicesTest::theWizardHasAPlaceForEach()
{
    QStringList names;
    for (const QWidget *widget : m_wizard->findChildren<QWidget *>())
        names += nameOf(*widget);
    for (const Choice &choice : choices) {
        QVERIFY2((choice.places[0] == '\0') != (choice.why[0] == '\0'), choice.option);
        for (const QString &place : QString::fromUtf8(choice.places).split(u'|', Qt::SkipEmptyParts))
            QVERIFY2(names.contains(place), qPrintable(QLatin1String(choice.option) + QStringLiteral(": ") + place));
    }
}

void ImportChoicesTest::eachControlIsAnOption()
{
    QStringList places = others;
    for (const Choice &choice : choices)
        places += QString::fromUtf8(choice.places).split(u'|', Qt::SkipEmptyParts);
    int seen = 0;
    for (const QWidget *control : m_wizard->findChildren<QWidget *>()) {
        const bool isWhole =
            qobject_cast<const QComboBox *>(control) || qobject_cast<const QAbstractSpinBox *>(control);
        const auto *button = qobject_cast<const QAbstractButton *>(control);
        const bool isSwitch = button && button->isCheckable() && button->inherits("QCheckBox");
        const QWidget *parent = control->parentWidget();
        const bool isText = qobject_cast<const QLineEdit *>(control) && !qobject_cast<const QComboBox *>(parent) &&
                            !qobject_cast<const QAbstractSpinBox *>(parent);
        if (!isWhole && !isSwitch && !isText)
            continue;
        ++seen;
        const QString name = nameOf(*control);
        QVERIFY2(places.contains(name), qPrintable(QStringLiteral("no option for: ") + name));
    }
    QVERIFY(seen > 20);
}

QTEST_MAIN(ImportChoicesTest)

#include "importchoices_test.moc"
