// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/patternform.h"

#include "ui/common/theme.h"

#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>

namespace penstock {

namespace {

constexpr qsizetype rememberedSuggestions = 50;

/// Where a sensible first value exists, the form starts with it.
QHash<QString, QStringList> commonValues()
{
    const QStringList durations{QStringLiteral("1h"), QStringLiteral("5m"), QStringLiteral("1d"), QStringLiteral("7d"),
                                QStringLiteral("30d")};
    return {{QStringLiteral("duration"), durations},
            {QStringLiteral("window"), {QStringLiteral("1m"), QStringLiteral("10s"), QStringLiteral("1h")}},
            {QStringLiteral("limit"), {QStringLiteral("100"), QStringLiteral("1000")}},
            {QStringLiteral("count"), {QStringLiteral("10"), QStringLiteral("100")}}};
}

QString labelFor(const QString &placeholder)
{
    QString label = placeholder;
    label.replace(u'_', u' ');
    if (!label.isEmpty())
        label[0] = label[0].toUpper();
    return label;
}

} // namespace

PatternForm::PatternForm(QWidget *parent) : QWidget(parent), m_suggestions(commonValues())
{
    m_layout = new QFormLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setVerticalSpacing(spacing::hair);
}

void PatternForm::setPattern(const QueryPattern &pattern)
{
    while (m_layout->rowCount() > 0)
        m_layout->removeRow(0);
    m_fields.clear();
    m_order.clear();
    for (const QueryPattern::Placeholder &placeholder : pattern.placeholders())
        addField(placeholder);
    Q_EMIT edited();
}

void PatternForm::addField(const QueryPattern::Placeholder &placeholder)
{
    auto *edit = new QLineEdit(this);
    const QStringList suggestions = m_suggestions.value(placeholder.name);
    auto *completer = new QCompleter(suggestions, edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit->setCompleter(completer);
    edit->setText(suggestions.value(0));
    switch (placeholder.kind) {
    case QueryPattern::Placeholder::Kind::Identifier:
        edit->setPlaceholderText(tr("a name, without quotes"));
        break;
    case QueryPattern::Placeholder::Kind::String:
        edit->setPlaceholderText(tr("a text, without quotes"));
        break;
    case QueryPattern::Placeholder::Kind::Regex:
        edit->setPlaceholderText(tr("a regular expression, without slashes"));
        break;
    case QueryPattern::Placeholder::Kind::Duration:
        edit->setPlaceholderText(tr("a duration, such as 5m or 2 days"));
        break;
    case QueryPattern::Placeholder::Kind::Bare:
        edit->setPlaceholderText(tr("a number, a duration or a word"));
        break;
    }
    connect(edit, &QLineEdit::textChanged, this, &PatternForm::edited);
    connect(edit, &QLineEdit::returnPressed, this, &PatternForm::submitted);
    m_layout->addRow(labelFor(placeholder.name), edit);
    m_fields.insert(placeholder.name, edit);
    m_order.append(placeholder.name);
}

void PatternForm::suggest(const QString &placeholder, const QString &value)
{
    QStringList &known = m_suggestions[placeholder];
    const bool wasSuggested = known.removeAll(value) > 0;
    if (known.size() >= rememberedSuggestions && !wasSuggested)
        known.removeLast();
    QLineEdit *edit = field(placeholder);
    const bool mayReplace = edit && (edit->text().isEmpty() || known.contains(edit->text()));
    known.prepend(value);
    if (!edit)
        return;
    auto *completer = new QCompleter(known, edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit->setCompleter(completer);
    if (mayReplace)
        edit->setText(value);
}

QString PatternForm::firstEmpty() const
{
    for (const QString &placeholder : m_order) {
        if (m_fields[placeholder]->text().isEmpty())
            return labelFor(placeholder).toLower();
    }
    return {};
}

QHash<QString, QString> PatternForm::values() const
{
    QHash<QString, QString> values;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        values.insert(field.key(), field.value()->text());
    return values;
}

} // namespace penstock
