// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/dialectdetails.h"

#include "ui/common/flowlayout.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace penstock {

namespace {

QStringList words(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

/// Between commas, but for those within a number, where numbers have them: -9999,00.
QStringList markersIn(const QString &text, bool hasDecimalComma)
{
    QStringList markers{QString()};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isAmidNumber =
            hasDecimalComma && i > 0 && i + 1 < text.size() && text.at(i - 1).isDigit() && text.at(i + 1).isDigit();
        if (text.at(i) == u',' && !isAmidNumber)
            markers += QString();
        else
            markers.last() += text.at(i);
    }
    return markers;
}

/// One ASCII character, or \t; '\0': none.
char characterIn(const QString &text)
{
    const QString word = text.trimmed();
    if (word == QLatin1String("\\t"))
        return '\t';
    return word.size() == 1 && word.at(0).unicode() < 0x80 ? word.at(0).toLatin1() : '\0';
}

QString nameOf(char character)
{
    if (character == '\0')
        return {};
    return character == '\t' ? QStringLiteral("\\t") : QString(QLatin1Char(character));
}

QSpinBox *makeCount(QWidget *parent, int least, const QString &name)
{
    auto *box = new QSpinBox(parent);
    box->setRange(least, 20);
    box->setAccessibleName(name);
    return box;
}

} // namespace

DialectDetails::DialectDetails(QWidget *parent) : QWidget(parent)
{
    auto *row = new FlowLayout(this);
    row->setContentsMargins(spacing::large, 0, 0, 0);
    row->setSpacing(spacing::large);
    for (QWidget *group : {makeMarks(), makeRows(), makeSwitches()}) {
        row->addWidget(group);
        row->setAlignment(group, Qt::AlignTop);
    }
    setDialect({});

    connect(m_escape, &QComboBox::currentIndexChanged, this, &DialectDetails::changed);
    for (const QLineEdit *edit : {m_comment, m_lineTail, m_nulls, m_columnStarts})
        connect(edit, &QLineEdit::textEdited, this, &DialectDetails::changed);
    for (const QSpinBox *count : {m_headerRows, m_unitsAbove, m_unitRows})
        connect(count, &QSpinBox::valueChanged, this, &DialectDetails::changed);
    for (const QCheckBox *box : {m_trims, m_looseQuotes, m_formulas, m_loneReturns, m_commentedHeader})
        connect(box, &QCheckBox::toggled, this, &DialectDetails::changed);
}

QWidget *DialectDetails::makeMarks()
{
    auto *group = new QWidget(this);
    m_escape = new QComboBox(group);
    m_escape->addItem(tr("Doubled (\"\")"), int(CsvDialect::Escape::Doubled));
    m_escape->addItem(tr("With a backslash (\\\")"), int(CsvDialect::Escape::Backslash));
    m_escape->setAccessibleDescription(tr("Quotes inside of cells"));
    m_comment = new QLineEdit(group);
    m_comment->setAccessibleName(tr("Mark of comment lines"));
    m_comment->setPlaceholderText(tr("None"));
    m_lineTail = new QLineEdit(group);
    m_lineTail->setAccessibleName(tr("Delimiters at the ends of lines"));
    m_lineTail->setPlaceholderText(tr("None"));
    m_lineTail->setToolTip(tr("A character that spreadsheets add to files of another delimiter; it is left out there"));
    m_nulls = new QLineEdit(group);
    m_nulls->setAccessibleName(tr("More texts for missing values"));
    m_nulls->setPlaceholderText(QStringLiteral("-9999, void"));
    m_nulls->setToolTip(tr("Besides NA, NaN, null, -, #DIV/0! and their like, which are known"));
    m_columnStarts = new QLineEdit(group);
    m_columnStarts->setAccessibleName(tr("Where the columns begin"));
    m_columnStarts->setPlaceholderText(QStringLiteral("10, 18, 26"));
    m_columnStarts->setToolTip(tr("Characters before the second, the third … column of a fixed width"));
    auto *form = new QFormLayout(group);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(spacing::hair);
    form->addRow(tr("Quotes &inside"), m_escape);
    form->addRow(tr("Commen&t lines begin with"), m_comment);
    form->addRow(tr("Lines end with"), m_lineTail);
    form->addRow(tr("Also missin&g"), m_nulls);
    form->addRow(tr("Columns begin &at"), m_columnStarts);
    return group;
}

QWidget *DialectDetails::makeRows()
{
    auto *group = new QWidget(this);
    m_headerRows = makeCount(group, 1, tr("Rows of names"));
    m_unitsAbove = makeCount(group, 0, tr("Rows of units above the names"));
    m_unitRows = makeCount(group, 0, tr("Rows of units below the names"));
    auto *form = new QFormLayout(group);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(spacing::hair);
    form->addRow(tr("&Rows of names"), m_headerRows);
    form->addRow(tr("Rows &of units above them"), m_unitsAbove);
    form->addRow(tr("Rows of units belo&w them"), m_unitRows);
    return group;
}

QWidget *DialectDetails::makeSwitches()
{
    auto *group = new QWidget(this);
    m_trims = new QCheckBox(tr("&Leave out blanks around cells"), group);
    m_looseQuotes = new QCheckBox(tr("Quotes may ha&ve blanks around them"), group);
    m_formulas = new QCheckBox(tr("Cells such as =\"0047\" hold the text in their quotes"), group);
    m_loneReturns = new QCheckBox(tr("CR alone ends a line"), group);
    m_commentedHeader = new QCheckBox(tr("Names stand after the comment mar&k"), group);
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::hair);
    for (QCheckBox *box : {m_trims, m_looseQuotes, m_formulas, m_loneReturns, m_commentedHeader})
        column->addWidget(box);
    return group;
}

void DialectDetails::setDialect(const CsvDialect &dialect)
{
    const QSignalBlocker blocker(this);
    m_escape->setCurrentIndex(std::max(0, m_escape->findData(int(dialect.escape))));
    const QString comment = QString::fromStdString(dialect.comment);
    if (m_comment->text() != comment)
        m_comment->setText(comment);
    if (characterIn(m_lineTail->text()) != dialect.lineTail)
        m_lineTail->setText(nameOf(dialect.lineTail));
    std::vector<int> starts;
    for (const QString &word : words(m_columnStarts->text()))
        starts.push_back(word.toInt());
    if (starts != dialect.columnStarts) {
        QStringList texts;
        for (const int start : dialect.columnStarts)
            texts += QString::number(start);
        m_columnStarts->setText(texts.join(QStringLiteral(", ")));
    }
    m_headerRows->setValue(dialect.headerRows);
    m_unitsAbove->setValue(dialect.unitsAbove);
    m_unitRows->setValue(dialect.unitRows);
    m_trims->setChecked(dialect.trims);
    m_looseQuotes->setChecked(dialect.looseQuotes);
    m_formulas->setChecked(dialect.formulas);
    m_loneReturns->setChecked(dialect.loneReturns);
    m_commentedHeader->setChecked(dialect.commentedHeader);
    enableFor(dialect);
}

void DialectDetails::enableFor(const CsvDialect &dialect)
{
    m_hasDecimalComma = dialect.decimalComma;
    m_columnStarts->setEnabled(dialect.separation == CsvDialect::Separation::FixedWidth);
    for (QSpinBox *count : {m_headerRows, m_unitsAbove, m_unitRows})
        count->setEnabled(dialect.hasHeader);
    m_escape->setEnabled(dialect.quote != '\0');
    m_looseQuotes->setEnabled(dialect.quote != '\0');
    m_commentedHeader->setEnabled(!dialect.comment.empty());
}

void DialectDetails::apply(CsvDialect &dialect) const
{
    dialect.escape = CsvDialect::Escape(m_escape->currentData().toInt());
    dialect.comment = m_comment->text().trimmed().toStdString();
    dialect.lineTail = characterIn(m_lineTail->text());
    dialect.columnStarts.clear();
    if (dialect.separation == CsvDialect::Separation::FixedWidth && hasColumnStarts()) {
        for (const QString &word : words(m_columnStarts->text()))
            dialect.columnStarts.push_back(word.toInt());
    }
    dialect.headerRows = m_headerRows->value();
    dialect.unitsAbove = m_unitsAbove->value();
    dialect.unitRows = m_unitRows->value();
    dialect.trims = m_trims->isChecked();
    dialect.looseQuotes = m_looseQuotes->isChecked();
    dialect.formulas = m_formulas->isChecked();
    dialect.loneReturns = m_loneReturns->isChecked();
    dialect.commentedHeader = m_commentedHeader->isChecked() && !dialect.comment.empty();
}

bool DialectDetails::hasColumnStarts() const
{
    int before = 0;
    const QStringList all = words(m_columnStarts->text());
    return std::ranges::all_of(all, [&before](const QString &word) {
        bool isNumber = false;
        const int start = word.toInt(&isNumber);
        const bool isFurther = isNumber && start > before;
        before = start;
        return isFurther;
    });
}

NullMarkers DialectDetails::nullMarkers() const
{
    if (m_nulls->text() == m_givenText)
        return m_given; // also those that hold a comma
    std::vector<std::string> more;
    for (const QString &text : markersIn(m_nulls->text(), m_hasDecimalComma)) {
        if (!text.trimmed().isEmpty())
            more.push_back(text.trimmed().toStdString());
    }
    return NullMarkers(std::move(more));
}

void DialectDetails::setNullMarkers(const NullMarkers &markers)
{
    QStringList texts;
    for (const std::string &text : markers.more())
        texts += QString::fromStdString(text);
    m_given = markers;
    m_givenText = texts.join(QStringLiteral(", "));
    m_nulls->setText(m_givenText);
}

} // namespace penstock
