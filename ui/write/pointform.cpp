// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/write/pointform.h"

#include "core/lineprotocol/lineencoder.h"
#include "core/lineprotocol/point.h"
#include "core/lineprotocol/pointrules.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace penstock {

namespace {

std::int64_t nowNs()
{
    const auto clock = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::nanoseconds>(clock).count();
}

} // namespace

PointForm::PointForm(QWidget *parent)
    : QFrame(parent),
      m_measurement(new QLineEdit(this)),
      m_time(new QLineEdit(this)),
      m_rows(new QVBoxLayout),
      m_problem(new RoleLabel(ThemeRole::Error, this))
{
    auto *measurementLabel = new QLabel(tr("Meas&urement"), this);
    measurementLabel->setBuddy(m_measurement);
    auto *timeLabel = new QLabel(tr("Time&stamp"), this);
    timeLabel->setBuddy(m_time);
    m_time->setPlaceholderText(tr("now"));
    m_time->setToolTip(tr("Such as 2024-05-01T12:00:00Z, or a number in the unit of this tab's times; empty: now"));
    auto *addTag = new QPushButton(themedIcon(QStringLiteral("tag")), tr("&Add tag"), this);
    auto *addValue = new QPushButton(themedIcon(QStringLiteral("field")), tr("Add fie&ld"), this);
    auto *insertButton = new QPushButton(tr("Insert the li&ne"), this);
    for (QPushButton *button : {addTag, addValue, insertButton})
        button->setAutoDefault(false);
    connect(addTag, &QPushButton::clicked, this, [this] { addField(PointField::Kind::Tag)->setFocus(); });
    connect(addValue, &QPushButton::clicked, this, [this] { addField(PointField::Kind::Float)->setFocus(); });
    connect(insertButton, &QPushButton::clicked, this, &PointForm::insert);
    connect(m_measurement, &QLineEdit::returnPressed, this, &PointForm::insert);
    connect(m_time, &QLineEdit::returnPressed, this, &PointForm::insert);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(spacing::hair);

    auto *head = new QHBoxLayout;
    head->setSpacing(spacing::small);
    head->addWidget(measurementLabel);
    head->addWidget(m_measurement, 3);
    head->addWidget(timeLabel);
    head->addWidget(m_time, 2);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(spacing::small);
    foot->addWidget(addTag);
    foot->addWidget(addValue);
    foot->addWidget(m_problem, 1);
    foot->addStretch();
    foot->addWidget(insertButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::medium, spacing::small, spacing::small, spacing::small);
    column->setSpacing(spacing::hair);
    column->addLayout(head);
    column->addLayout(m_rows);
    column->addLayout(foot);
    setFocusProxy(m_measurement);
    setAccessibleName(tr("A point"));
    addField(PointField::Kind::Tag);
    addField(PointField::Kind::Float);
}

PointField *PointForm::addField(PointField::Kind kind)
{
    auto *field = new PointField(kind, this);
    field->setHasUnsigned(m_rules.grammar != LineGrammar::V1);
    m_rows->addWidget(field);
    m_fields += field;
    connect(field, &PointField::entered, this, &PointForm::insert);
    connect(field, &PointField::removeRequested, this, [this, field] {
        m_fields.removeOne(field);
        field->hide();
        field->deleteLater();
        m_measurement->setFocus();
    });
    return field;
}

void PointForm::setRules(const LineReview::Rules &rules)
{
    m_rules = rules;
    for (PointField *field : std::as_const(m_fields))
        field->setHasUnsigned(rules.grammar != LineGrammar::V1);
}

Result<QString> PointForm::line() const
{
    Point point(m_measurement->text().toStdString());
    for (const PointField *field : m_fields) {
        if (field->isBlank())
            continue;
        if (const Status added = field->addTo(point); !added)
            return std::unexpected(added.error());
    }
    if (const QString text = m_time->text().trimmed(); !text.isEmpty()) {
        bool isNumber = false;
        const qlonglong units = text.toLongLong(&isNumber);
        const Status timed =
            isNumber ? point.setTime(std::int64_t(units), m_rules.precision) : point.setTime(text.toStdString());
        if (!timed)
            return std::unexpected(timed.error());
    }
    const std::int64_t now = nowNs();
    PointView view;
    point.view(now, view);
    PointRules rules(m_rules.dialect);
    if (rules.hasAny()) {
        if (const LineRefusal refusal = rules.check(view))
            return failure(Error::Kind::BadInput, refusal.text());
    }
    LineEncoder encoder(LineEncoder::Options{.precision = m_rules.precision, .dialect = m_rules.dialect});
    std::string out;
    if (const Status encoded = encoder.append(point, now, out); !encoded)
        return std::unexpected(encoded.error());
    return QString::fromStdString(out).chopped(1);
}

void PointForm::insert()
{
    const Result<QString> made = line();
    m_problem->setVisible(!made);
    if (!made) {
        m_problem->setText(made.error().message);
        return;
    }
    Q_EMIT lineReady(*made);
    for (PointField *field : std::as_const(m_fields))
        field->clearValue();
}

void PointForm::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(ThemeRole::Raised));
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeColor(ThemeRole::Border));
}

} // namespace penstock
