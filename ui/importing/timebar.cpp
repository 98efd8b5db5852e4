// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/timebar.h"

#include "core/importing/linepreview.h"
#include "core/time/timepattern.h"
#include "core/time/zonename.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimeZone>

namespace penstock {

namespace {

using Kind = TimestampFormat::Kind;

bool hasNoOffset(Kind kind)
{
    return kind != Kind::EpochSeconds && kind != Kind::EpochMilliseconds && kind != Kind::EpochMicroseconds &&
           kind != Kind::EpochNanoseconds && kind != Kind::FileTime;
}

std::optional<std::int64_t> readStart(const QString &text)
{
    return TimestampFormat{}.parse(text.trimmed().toStdString());
}

} // namespace

TimeBar::TimeBar(QWidget *parent) : QWidget(parent)
{
    m_pattern = new QLineEdit(this);
    m_pattern->setPlaceholderText(QStringLiteral("dd.MM.yyyy HH:mm:ss"));
    m_pattern->setAccessibleName(tr("Pattern of the time"));
    m_pattern->setToolTip(tr("As in Qt (dd.MM.yyyy HH:mm:ss.zzz) or in strftime (%d.%m.%Y %H:%M:%S)"));
    m_patternLabel = new QLabel(tr("&Pattern"), this);
    m_patternLabel->setBuddy(m_pattern);
    m_start = new QLineEdit(this);
    m_start->setPlaceholderText(QStringLiteral("2024-01-31 09:00:00"));
    m_start->setAccessibleName(tr("Moment that the time counts from"));
    m_startLabel = new QLabel(tr("Counts f&rom"), this);
    m_startLabel->setBuddy(m_start);
    fillZones();
    auto *label = new QLabel(tr("Time &zone"), this);
    label->setBuddy(m_zone);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_patternLabel, m_pattern, m_startLabel, m_start, label, m_zone})
        row->addWidget(widget);
    connect(m_zone, &QComboBox::currentTextChanged, this, &TimeBar::takeZone);
    connect(m_pattern, &QLineEdit::textEdited, this, &TimeBar::takePattern);
    connect(m_start, &QLineEdit::textEdited, this, &TimeBar::takeStart);
    setTime(nullptr);
}

void TimeBar::fillZones()
{
    m_zone = new QComboBox(this);
    m_zone->setEditable(true);
    m_zone->lineEdit()->setAccessibleName(tr("Time zone"));
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->addItem(QStringLiteral("UTC"));
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones) {
        if (zone.contains('/'))
            m_zone->addItem(QString::fromLatin1(zone));
    }
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMinimumContentsLength(16);
    m_zone->setAccessibleDescription(tr("Time zone"));
    m_zone->setToolTip(tr("The zone of times that carry no offset of their own"));
}

void TimeBar::setTime(const TimestampFormat *time)
{
    const bool hasPattern = time && time->kind == Kind::Pattern;
    const bool hasStart = time && time->needsStart();
    m_patternLabel->setVisible(hasPattern);
    m_pattern->setVisible(hasPattern);
    m_startLabel->setVisible(hasStart);
    m_start->setVisible(hasStart);
    m_zone->setEnabled(time && hasNoOffset(time->kind));
    if (!time)
        return;
    const QSignalBlocker blocker(m_zone);
    // What is being typed stays as it is until it says something.
    if (!m_zone->lineEdit()->hasFocus())
        m_zone->setCurrentText(time->timeZone.isEmpty() ? QStringLiteral("UTC") : time->timeZone);
    if (hasPattern && !m_pattern->hasFocus())
        m_pattern->setText(time->pattern);
    if (hasStart && !m_start->hasFocus())
        m_start->setText(time->start == 0 ? QString() : momentText(time->start).section(u' ', 0, 1));
}

QString TimeBar::problem() const
{
    if (m_zone->isEnabled() && !isKnownTimeZone(m_zone->currentText()))
        return tr("“%1” is no time zone. Choose one from the list, such as Europe/Berlin.").arg(m_zone->currentText());
    if (!m_pattern->isHidden() && !TimePattern::compile(m_pattern->text()))
        return m_pattern->text().isEmpty()
                   ? tr("Say the pattern of the time, such as dd.MM.yyyy HH:mm:ss.")
                   : tr("“%1” is no pattern of a time. An example is dd.MM.yyyy HH:mm:ss.").arg(m_pattern->text());
    if (!m_start->isHidden() && !readStart(m_start->text()))
        return tr("Say the moment that the time counts from, such as 2024-01-31 09:00:00.");
    return {};
}

void TimeBar::takeZone(const QString &zone)
{
    // Half-typed names wait until they are one.
    if (isKnownTimeZone(zone))
        Q_EMIT zoneChosen(zone);
    Q_EMIT typed();
}

void TimeBar::takePattern(const QString &pattern)
{
    if (TimePattern::compile(pattern))
        Q_EMIT patternChosen(pattern);
    Q_EMIT typed();
}

void TimeBar::takeStart(const QString &text)
{
    if (const auto start = readStart(text))
        Q_EMIT startChosen(*start);
    Q_EMIT typed();
}

} // namespace penstock
