// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/time/spanform.h"

#include "core/query/zonedmoment.h"
#include "core/result/valuetext.h"
#include "core/result/zoneclock.h"
#include "ui/common/characterwidth.h"
#include "ui/common/fixedfont.h"
#include "ui/common/flowlayout.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace penstock {

namespace {

constexpr int momentCharacters = 38; // 2024-01-01T00:00:00.000000000+01:00 and some air

QString momentText(std::int64_t time, const QByteArray &zone)
{
    if (time == earliestTime || time == latestTime)
        return {};
    const auto clock = ZoneClock::find(zone.isEmpty() ? QByteArrayLiteral("UTC") : zone);
    std::string out;
    appendTimestamp(&out, time, clock ? clock->offsetAt(time) : 0);
    return QString::fromStdString(out);
}

} // namespace

SpanForm::SpanForm(QWidget *parent)
    : QWidget(parent),
      m_from(new QLineEdit(this)),
      m_to(new QLineEdit(this)),
      m_fault(new RoleLabel(ThemeRole::Error, this))
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(spacing::medium, spacing::hair, spacing::small, spacing::hair);
    layout->setSpacing(spacing::small);
    const auto add = [&](const QString &text, QLineEdit *edit, const QString &empty) {
        auto *group = new QWidget(this);
        auto *row = new QHBoxLayout(group);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(spacing::hair);
        auto *label = new QLabel(text, group);
        label->setBuddy(edit);
        useFixedFont(*edit);
        edit->setMinimumWidth(characterWidth(edit->fontMetrics()) * momentCharacters);
        edit->setPlaceholderText(empty);
        row->addWidget(label);
        row->addWidget(edit);
        layout->addWidget(group);
        connect(edit, &QLineEdit::returnPressed, this, &SpanForm::apply);
        connect(edit, &QLineEdit::textEdited, this, [this] { m_fault->setText({}); });
    };
    add(tr("Fr&om"), m_from, tr("the first of all times"));
    add(tr("&Up to"), m_to, tr("the last of all times"));
    m_from->setAccessibleName(tr("First moment of the range"));
    m_to->setAccessibleName(tr("Moment after the range, not in it"));
    m_to->setToolTip(tr("This moment itself is not in the range"));
    auto *take = new QPushButton(tr("Appl&y"), this);
    auto *cancel = new QPushButton(tr("Cance&l"), this);
    layout->addWidget(take);
    layout->addWidget(cancel);
    m_fault->setElided(true);
    m_fault->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    layout->addWidget(m_fault);
    connect(take, &QPushButton::clicked, this, &SpanForm::apply);
    connect(cancel, &QPushButton::clicked, this, &SpanForm::dismiss);
    setAccessibleName(tr("Range of time"));
    hide();
}

void SpanForm::setZone(const QByteArray &zone)
{
    m_zone = zone;
    const QString name = zone.isEmpty() ? QStringLiteral("UTC") : QString::fromUtf8(zone);
    m_from->setToolTip(tr("2024-01-31, 2024-01-31 12:00 (by the clocks of %1), 2024-01-31T12:00:00.5Z, or nanoseconds "
                          "since 1970")
                           .arg(name));
}

void SpanForm::open(const TimeRange &range, const QByteArray &zone)
{
    setZone(zone);
    if (range.kind == TimeRange::Kind::Absolute) {
        m_from->setText(momentText(range.from, zone));
        m_to->setText(momentText(range.to, zone));
    }
    m_fault->setText({});
    show();
    m_from->setFocus(Qt::OtherFocusReason);
    m_from->selectAll();
}

QString SpanForm::fault() const
{
    return m_fault->text();
}

std::optional<TimeRange> SpanForm::read()
{
    const auto moment = [this](QLineEdit *edit, std::int64_t otherwise) -> std::optional<std::int64_t> {
        if (edit->text().trimmed().isEmpty())
            return otherwise;
        const Result<std::int64_t> time = momentInZone(edit->text(), m_zone);
        if (time)
            return *time;
        m_fault->setText(time.error().message);
        edit->setFocus(Qt::OtherFocusReason);
        edit->selectAll();
        return {};
    };
    const auto from = moment(m_from, earliestTime);
    const auto to = from ? moment(m_to, latestTime) : std::nullopt;
    if (!from || !to)
        return {};
    if (*from == earliestTime && *to == latestTime)
        return TimeRange();
    const std::optional<TimeRange> range = TimeRange::between(*from, *to);
    if (!range) {
        m_fault->setText(tr("The range ends before it begins."));
        m_to->setFocus(Qt::OtherFocusReason);
        m_to->selectAll();
    }
    return range;
}

void SpanForm::apply()
{
    const std::optional<TimeRange> range = read();
    if (!range)
        return;
    hide();
    Q_EMIT chosen(*range);
}

void SpanForm::dismiss()
{
    hide();
    Q_EMIT closed();
}

bool SpanForm::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void SpanForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

} // namespace penstock
