// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/patternform.h"

#include "ui/common/theme.h"
#include "ui/query/patternplace.h"

#include <QFormLayout>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

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

struct FieldName
{
    const char *placeholder;
    const char *label;
};

/// Of the patterns that come with the program; other names are those of whoever wrote the pattern.
constexpr FieldName fieldNames[] = {
    {"measurement", QT_TRANSLATE_NOOP("penstock::PatternForm", "Measurement")},
    {"database", QT_TRANSLATE_NOOP("penstock::PatternForm", "Database")},
    {"db", QT_TRANSLATE_NOOP("penstock::PatternForm", "Database")},
    {"policy", QT_TRANSLATE_NOOP("penstock::PatternForm", "Retention policy")},
    {"field", QT_TRANSLATE_NOOP("penstock::PatternForm", "Field")},
    {"tag", QT_TRANSLATE_NOOP("penstock::PatternForm", "Tag")},
    {"key", QT_TRANSLATE_NOOP("penstock::PatternForm", "Tag")},
    {"value", QT_TRANSLATE_NOOP("penstock::PatternForm", "Value")},
    {"regex", QT_TRANSLATE_NOOP("penstock::PatternForm", "Regular expression")},
    //: at most so many rows
    {"limit", QT_TRANSLATE_NOOP("penstock::PatternForm", "Limit")},
    //: so many of the highest values
    {"count", QT_TRANSLATE_NOOP("penstock::PatternForm", "Count")},
    //: the percentile: 95
    {"percent", QT_TRANSLATE_NOOP("penstock::PatternForm", "Percent")},
    //: of time, over which a mean is taken: 1m
    {"window", QT_TRANSLATE_NOOP("penstock::PatternForm", "Window")},
    //: of time, a rate is per 1s or 1m
    {"unit", QT_TRANSLATE_NOOP("penstock::PatternForm", "Unit")},
    //: that a gap lasts at least
    {"seconds", QT_TRANSLATE_NOOP("penstock::PatternForm", "Seconds")},
    //: how old: rows before it are deleted, or how long a policy keeps them
    {"duration", QT_TRANSLATE_NOOP("penstock::PatternForm", "Duration")},
};

QString labelFor(const QString &placeholder)
{
    const auto known = std::ranges::find(fieldNames, placeholder,
                                         [](const FieldName &name) { return QLatin1String(name.placeholder); });
    return known == std::end(fieldNames) ? placeholder : PatternForm::tr(known->label);
}

} // namespace

PatternForm::PatternForm(QWidget *parent)
    : QWidget(parent), m_names(new CompletionNames(this)), m_suggestions(commonValues())
{
    m_layout = new QFormLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setVerticalSpacing(spacing::hair);
    connect(m_names, &CompletionNames::changed, this, [this] {
        for (PatternField *field : std::as_const(m_fields))
            field->updateNames();
    });
}

void PatternForm::setPattern(const QueryPattern &pattern)
{
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        if (!field.value()->text().isEmpty())
            remember(field.key(), field.value()->text());
    }
    m_language = pattern.language();
    while (m_layout->rowCount() > 0) {
        const QFormLayout::TakeRowResult row = m_layout->takeRow(0);
        for (QLayoutItem *item : {row.labelItem, row.fieldItem}) {
            item->widget()->setParent(nullptr);
            item->widget()->deleteLater(); // Return in it may have led here
            delete item;
        }
    }
    m_fields.clear();
    m_order.clear();
    for (const QueryPattern::Placeholder &placeholder : pattern.placeholders())
        addField(placeholder);
    for (const QString &placeholder : std::as_const(m_order)) {
        const std::optional<PatternPlace> place = PatternPlace::of(placeholder, values());
        field(placeholder)
            ->setOffers(place ? place->kind : Completion::Kind::Value, m_suggestions.value(placeholder),
                        place ? [this, placeholder] { return namesFor(placeholder); } : PatternField::Names());
    }
    Q_EMIT edited();
}

/// Of the server, by the values that the others have so far.
CompletionNames::Answer PatternForm::namesFor(const QString &placeholder) const
{
    const std::optional<PatternPlace> place = PatternPlace::of(placeholder, values());
    if (!place)
        return {};
    if (!place->missing.isEmpty())
        return {{}, {tr("Give “%1” first: what it has is listed then.").arg(labelFor(place->missing))}};
    return m_names->at(place->names, Script(QString(), m_language));
}

void PatternForm::addField(const QueryPattern::Placeholder &placeholder)
{
    auto *edit = new PatternField(this);
    edit->setText(m_suggestions.value(placeholder.name).value(0));
    switch (placeholder.kind) {
    case QueryPattern::Placeholder::Kind::Identifier:
        edit->setPlaceholderText(tr("name, no quotes"));
        break;
    case QueryPattern::Placeholder::Kind::String:
        edit->setPlaceholderText(tr("text, no quotes"));
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
    PatternField *const edit = field(placeholder);
    const bool mayReplace = edit && (edit->text().isEmpty() || m_suggestions.value(placeholder).contains(edit->text()));
    remember(placeholder, value);
    if (!edit)
        return;
    edit->setUsual(m_suggestions.value(placeholder));
    if (mayReplace)
        edit->setText(value);
}

void PatternForm::remember(const QString &placeholder, const QString &value)
{
    QStringList &known = m_suggestions[placeholder];
    const bool wasSuggested = known.removeAll(value) > 0;
    if (known.size() >= rememberedSuggestions && !wasSuggested)
        known.removeLast();
    known.prepend(value);
}

QString PatternForm::firstEmpty() const
{
    for (const QString &placeholder : m_order) {
        if (m_fields[placeholder]->text().isEmpty())
            return labelFor(placeholder);
    }
    return {};
}

QList<PatternField *> PatternForm::fields() const
{
    QList<PatternField *> fields;
    fields.reserve(m_order.size());
    for (const QString &placeholder : m_order)
        fields += field(placeholder);
    return fields;
}

QHash<QString, QString> PatternForm::values() const
{
    QHash<QString, QString> values;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        values.insert(field.key(), field.value()->text());
    return values;
}

} // namespace penstock
