// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/dialectbar.h"

#include "ui/common/characterwidth.h"
#include "ui/common/theme.h"
#include "ui/importing/dialectdetails.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

namespace penstock {

namespace {

// Beside characters as the data of the delimiter's choices.
constexpr int otherDelimiter = -1;
constexpr int blanks = -2;
constexpr int fixedWidth = -3;

QLabel *makeBuddy(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text, buddy->parentWidget());
    label->setBuddy(buddy);
    return label;
}

} // namespace

DialectBar::DialectBar(QWidget *parent) : QWidget(parent), m_layout(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_punctuation = makePunctuation();
    m_switches = makeSwitches();
    m_details = new DialectDetails(this);
    m_details->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addLayout(m_layout);
    column->addWidget(m_details);
    m_layout->setSpacing(spacing::small);
    m_layout->addWidget(m_punctuation, 0, Qt::AlignLeft);
    m_layout->addWidget(m_switches, 1, Qt::AlignLeft);
    setDialect({});

    const auto report = [this] {
        updateControls();
        if (isComplete())
            Q_EMIT changed();
    };
    connect(m_delimiter, &QComboBox::currentIndexChanged, this, report);
    connect(m_otherDelimiter, &QLineEdit::textEdited, this, report);
    connect(m_quote, &QComboBox::currentIndexChanged, this, report);
    connect(m_header, &QCheckBox::toggled, this, report);
    connect(m_skip, &QSpinBox::valueChanged, this, report);
    connect(m_decimalComma, &QCheckBox::toggled, this, report);
    connect(m_encoding, &QComboBox::currentIndexChanged, this, report);
    connect(m_details, &DialectDetails::changed, this, report);
    connect(m_more, &QToolButton::toggled, this, [this](bool open) {
        m_more->setIcon(themedIcon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
        m_more->setAccessibleDescription(open ? tr("Shown below") : tr("Folded away"));
        m_details->setVisible(open);
    });
}

QWidget *DialectBar::makePunctuation()
{
    auto *group = new QWidget(this);
    m_delimiter = new QComboBox(group);
    m_delimiter->addItem(tr("Comma"), int(','));
    m_delimiter->addItem(tr("Semicolon"), int(';'));
    m_delimiter->addItem(tr("Tab"), int('\t'));
    m_delimiter->addItem(tr("Vertical bar"), int('|'));
    m_delimiter->addItem(tr("Space"), int(' '));
    m_delimiter->addItem(tr("Blanks, any number"), blanks);
    m_delimiter->addItem(tr("None: fixed width"), fixedWidth);
    m_delimiter->addItem(tr("Other…"), otherDelimiter);
    m_delimiter->setAccessibleDescription(tr("Delimiter"));
    m_otherDelimiter = new QLineEdit(group);
    m_otherDelimiter->setMaxLength(1);
    m_otherDelimiter->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[!#-/:-@\\[-`{-~]")), m_otherDelimiter));
    m_otherDelimiter->setFixedWidth(characterWidth(fontMetrics()) * 5);
    m_otherDelimiter->setAccessibleName(tr("Delimiter character"));
    m_quote = new QComboBox(group);
    m_quote->addItem(tr("Double (\")"), int('"'));
    m_quote->addItem(tr("Single (')"), int('\''));
    m_quote->addItem(tr("None"), 0);
    m_quote->setAccessibleDescription(tr("Quotes"));
    m_skip = new QSpinBox(group);
    m_skip->setRange(0, 10'000);
    m_skip->setAccessibleName(tr("Lines to skip at the start"));
    m_skip->setToolTip(tr("Lines before the first record, such as a title or remarks"));

    auto *row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(makeBuddy(tr("&Delimiter"), m_delimiter));
    row->addWidget(m_delimiter);
    row->addWidget(m_otherDelimiter);
    row->addSpacing(spacing::hair);
    row->addWidget(makeBuddy(tr("&Quotes"), m_quote));
    row->addWidget(m_quote);
    row->addSpacing(spacing::hair);
    row->addWidget(makeBuddy(tr("&Skip lines"), m_skip));
    row->addWidget(m_skip);
    return group;
}

QWidget *DialectBar::makeSwitches()
{
    auto *group = new QWidget(this);
    m_header = new QCheckBox(tr("&First row has the names"), group);
    m_decimalComma = new QCheckBox(tr("Decimal co&mma"), group);
    m_decimalComma->setToolTip(tr("1,5 means one and a half. Needs another delimiter than the comma."));
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::medium);
    m_encoding = new QComboBox(group);
    for (const TextEncoding &encoding : TextEncoding::usual())
        m_encoding->addItem(QString::fromLatin1(encoding.name()));
    m_encoding->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_encoding->setMinimumContentsLength(12);
    m_encoding->setAccessibleDescription(tr("Encoding"));
    m_encoding->setToolTip(tr("How the file spells its characters"));
    row->addWidget(m_header);
    row->addWidget(m_decimalComma);
    auto *encoding = new QHBoxLayout;
    encoding->setSpacing(spacing::small);
    encoding->addWidget(makeBuddy(tr("&Encoding"), m_encoding));
    encoding->addWidget(m_encoding);
    row->addLayout(encoding);
    m_more = new QToolButton(group);
    m_more->setText(tr("M&ore…"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setIcon(themedIcon(QStringLiteral("chevron-right")));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(m_more);
    return group;
}

QSize DialectBar::minimumSizeHint() const
{
    const int widest = std::max(m_punctuation->sizeHint().width(), m_switches->sizeHint().width());
    return {widest, QWidget::minimumSizeHint().height()};
}

void DialectBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int row = m_punctuation->sizeHint().width() + m_switches->sizeHint().width() + m_layout->spacing();
    m_layout->setDirection(width() >= row ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

CsvDialect DialectBar::dialect() const
{
    CsvDialect dialect = m_base;
    const int delimiter = m_delimiter->currentData().toInt();
    dialect.separation = delimiter == blanks       ? CsvDialect::Separation::Blanks
                         : delimiter == fixedWidth ? CsvDialect::Separation::FixedWidth
                                                   : CsvDialect::Separation::Character;
    if (delimiter > 0)
        dialect.delimiter = char(delimiter);
    else if (delimiter == otherDelimiter && !m_otherDelimiter->text().isEmpty())
        dialect.delimiter = m_otherDelimiter->text().front().toLatin1();
    m_details->apply(dialect);
    dialect.encoding = TextEncoding::named(m_encoding->currentText()).value_or(m_base.encoding);
    dialect.quote = char(m_quote->currentData().toInt());
    dialect.hasHeader = m_header->isChecked();
    dialect.skipLines = m_skip->value();
    dialect.decimalComma = m_decimalComma->isChecked() && delimiter != ',';
    return dialect;
}

void DialectBar::setDialect(const CsvDialect &dialect)
{
    const QSignalBlocker blocker(this);
    m_base = dialect;
    int delimiter =
        m_delimiter->findData(dialect.separation == CsvDialect::Separation::Blanks       ? blanks
                              : dialect.separation == CsvDialect::Separation::FixedWidth ? fixedWidth
                                                                                         : int(dialect.delimiter));
    if (delimiter < 0) {
        delimiter = m_delimiter->findData(otherDelimiter);
        m_otherDelimiter->setText(QString(QLatin1Char(dialect.delimiter)));
    }
    m_delimiter->setCurrentIndex(delimiter);
    if (m_quote->findData(int(dialect.quote)) < 0) // a profile may say any
        m_quote->addItem(QString(QLatin1Char(dialect.quote)), int(dialect.quote));
    m_quote->setCurrentIndex(m_quote->findData(int(dialect.quote)));
    m_header->setChecked(dialect.hasHeader);
    m_skip->setValue(dialect.skipLines);
    m_decimalComma->setChecked(dialect.decimalComma);
    const QString encoding = QString::fromLatin1(dialect.encoding.name());
    if (m_encoding->findText(encoding) < 0)
        m_encoding->addItem(encoding);
    m_encoding->setCurrentText(encoding);
    m_details->setDialect(dialect);
    updateControls();
}

NullMarkers DialectBar::nullMarkers() const
{
    return m_details->nullMarkers();
}

void DialectBar::setNullMarkers(const NullMarkers &markers)
{
    m_details->setNullMarkers(markers);
}

/// False while what was begun says nothing yet.
bool DialectBar::isComplete() const
{
    const int delimiter = m_delimiter->currentData().toInt();
    return (delimiter != otherDelimiter || m_otherDelimiter->hasAcceptableInput()) &&
           (delimiter != fixedWidth || m_details->hasColumnStarts());
}

void DialectBar::updateControls()
{
    const int delimiter = m_delimiter->currentData().toInt();
    m_otherDelimiter->setVisible(delimiter == otherDelimiter);
    m_decimalComma->setEnabled(delimiter != ',');
    m_details->enableFor(dialect());
}

} // namespace penstock
