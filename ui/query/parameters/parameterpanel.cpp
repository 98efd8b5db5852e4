// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/parameters/parameterpanel.h"

#include "ui/common/characterwidth.h"
#include "ui/common/flowlayout.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

constexpr int valueCharacters = 18;

bool takesAllTypes(Language language)
{
    return language == Language::InfluxQl;
}

bool isScalar(ParameterType type)
{
    return type == ParameterType::Text || type == ParameterType::Integer || type == ParameterType::Float ||
           type == ParameterType::Boolean;
}

} // namespace

ParameterPanel::ParameterPanel(QWidget *parent) : QWidget(parent), m_layout(new FlowLayout(this))
{
    m_layout->setContentsMargins(spacing::small, spacing::hair, spacing::small, spacing::hair);
    m_layout->setSpacing(spacing::small);
    setAccessibleName(tr("Values of the query's parameters"));
    hide();
}

ParameterPanel::Row ParameterPanel::makeRow(const QString &name)
{
    auto *widget = new QWidget(this);
    auto *label = new QLabel(u'$' + name, widget);
    Row row{widget, new QComboBox(widget), new QLineEdit(widget)};
    label->setBuddy(row.value);
    row.type->setAccessibleName(tr("Type of $%1").arg(name));
    row.value->setAccessibleName(tr("Value of $%1").arg(name));
    row.value->setPlaceholderText(tr("value"));
    row.value->setMinimumWidth(characterWidth(fontMetrics()) * valueCharacters);
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::hair);
    layout->addWidget(label);
    layout->addWidget(row.type);
    layout->addWidget(row.value);
    return row;
}

/// Flux and SQL take scalars only.
void ParameterPanel::offerTypes(const Row &row, Language language)
{
    const QList<std::pair<ParameterType, QString>> types{
        {ParameterType::Text, tr("text")},         {ParameterType::Integer, tr("whole number")},
        {ParameterType::Float, tr("number")},      {ParameterType::Boolean, tr("true or false")},
        {ParameterType::Duration, tr("duration")}, {ParameterType::Identifier, tr("name")},
        {ParameterType::Regex, tr("pattern")}};
    const QVariant chosen = row.type->currentData();
    row.type->clear();
    for (const auto &[type, text] : types) {
        if (takesAllTypes(language) || isScalar(type))
            row.type->addItem(text, int(type));
    }
    row.type->setCurrentIndex(std::max(0, row.type->findData(chosen)));
}

void ParameterPanel::setNames(const QStringList &names, Language language)
{
    const bool isOther = std::exchange(m_language, language) != language;
    if (names == m_names && !isOther)
        return;
    m_names = names;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        item->widget()->hide();
        delete item;
    }
    for (const QString &name : names) {
        const bool isNew = !m_rows.contains(name);
        Row &row = m_rows[name];
        if (isNew)
            row = makeRow(name);
        if (isNew || isOther)
            offerTypes(row, language);
        m_layout->addWidget(row.widget);
        row.widget->show();
    }
    setVisible(!names.isEmpty());
    updateGeometry();
}

Result<QList<BindParameter>> ParameterPanel::parametersOf(const QStringList &names)
{
    QList<BindParameter> parameters;
    parameters.reserve(names.size());
    for (const QString &name : names) {
        const auto row = m_rows.constFind(name);
        if (row == m_rows.cend())
            continue; // the server says that it has no value
        const auto type = ParameterType(row->type->currentData().toInt());
        const Result<BindParameter::Value> value = parameterValue(type, row->value->text());
        const bool isMissing = row->value->text().isEmpty() && type != ParameterType::Text;
        if (!value || isMissing) {
            row->value->setFocus(Qt::OtherFocusReason);
            row->value->selectAll();
            Error error;
            error.message = isMissing ? tr("$%1 has no value yet; the statement has not been run.").arg(name)
                                      : tr("$%1: %2. The statement has not been run.").arg(name, value.error().message);
            return std::unexpected(error);
        }
        parameters.append({name, *value});
    }
    return parameters;
}

QLineEdit *ParameterPanel::valueField(const QString &name) const
{
    return m_rows.value(name).value;
}

QComboBox *ParameterPanel::typeField(const QString &name) const
{
    return m_rows.value(name).type;
}

} // namespace penstock
