// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a dialog of the administration shows and asks, before it does anything.
#include "core/async/plural.h"
#include "core/async/sentences.h"
#include "core/async/visibletext.h"
#include "core/client/admin/retentionchange.h"
#include "core/session/schemacache.h"
#include "core/time/durationtext.h"
#include "ui/admin/admindialog.h"
#include "ui/admin/adminfieldedit.h"
#include "ui/common/characterwidth.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"
#include "ui/common/typedname.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace penstock {

namespace {

constexpr QSize smallest(480, 320); // of a window that it shall fit

/// A long name has its beginning and its end: as a word it cannot be broken into lines.
QString shortened(const QString &name)
{
    constexpr qsizetype most = 60;
    const QString shown = visibleText(name).simplified();
    return shown.size() <= most ? shown : shown.left(most / 2) + u'…' + shown.right(most / 2);
}

/// Names that somebody is ready to type; the last one in any case.
QStringList shortOnes(const QStringList &names)
{
    QStringList kept;
    for (const QString &name : names) {
        if (name == shortened(name) || &name == &names.constLast())
            kept += name;
    }
    return kept;
}

QLabel *makeText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(visibleText(text), parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

void AdminDialog::layOut(QVBoxLayout &column)
{
    column.setContentsMargins(0, 0, 0, 0);
    column.setSpacing(0);
    column.addWidget(m_messages);
    auto *inside = new QWidget(this);
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    rows->setSpacing(spacing::medium);
    QLabel *const help = makeText(adminHelp(m_operation.kind, m_session->info()), inside);
    help->setForegroundRole(QPalette::PlaceholderText);
    rows->addWidget(help);
    rows->addWidget(m_form);
    if (isDestructive(m_operation.kind) || changesRetention(m_operation.kind))
        addQuestion(*rows);
    rows->addStretch(1);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(inside);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setMinimumWidth(inside->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width());
    column.addWidget(m_scroll, 1);

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_go, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    buttons->setContentsMargins(spacing::large, 0, spacing::large, spacing::large);
    m_cancel->setAutoDefault(false);
    column.addWidget(buttons);

    const int room = parentWidget() ? std::max(parentWidget()->window()->width(), smallest.width()) : QWIDGETSIZE_MAX;
    const int width = std::max(inside->sizeHint().width(), characterWidth(fontMetrics()) * 72);
    resize(std::min(width, room), 0);
    grow();
}

/// As high that nothing has to be scrolled to, or as the window behind it.
void AdminDialog::grow()
{
    if (!m_scroll)
        return; // what is in it is still being put together
    const QWidget *const inside = m_scroll->widget();
    m_scroll->updateGeometry(); // the layout around it knows a text of before
    // Beside the bar that it scrolls by, too: one that was there once stays while its own width makes more lines.
    const int beside = width() - m_scroll->verticalScrollBar()->sizeHint().width();
    const int content = inside->hasHeightForWidth() ? inside->heightForWidth(beside) : inside->sizeHint().height();
    const int others = layout()->sizeHint().height() - m_scroll->sizeHint().height();
    const int room = parentWidget() ? std::max(parentWidget()->window()->height(), smallest.height()) : QWIDGETSIZE_MAX;
    resize(width(), std::max(height(), std::min(content + others, room)));
}

/// What is lost, where; on a production connection a name has to be typed.
void AdminDialog::addQuestion(QVBoxLayout &column)
{
    const Profile &profile = m_session->profile();
    m_warning = makeText({}, column.parentWidget());
    QFont font = m_warning->font();
    font.setWeight(QFont::DemiBold);
    m_warning->setFont(font);
    column.addWidget(m_warning);
    if (m_operation.kind == AdminRequest::Kind::DropDatabase) {
        m_contents = makeText({}, column.parentWidget());
        column.addWidget(m_contents);
        connect(&m_session->schema(), &SchemaCache::changed, this, &AdminDialog::showContents);
        showContents();
    }
    if (!profile.isProduction)
        return;
    m_demand = makeText({}, column.parentWidget());
    column.addWidget(m_demand);
    m_typed = new QLineEdit(column.parentWidget());
    m_typed->setAccessibleName(tr("The name, to go on"));
    column.addWidget(m_typed);
    connect(m_typed, &QLineEdit::textChanged, this, &AdminDialog::updateButton);
    connect(m_typed, &QLineEdit::returnPressed, this, [this] {
        if (m_go->isEnabled())
            go();
    });
}

/// How much it is that goes.
void AdminDialog::showContents()
{
    if (!m_session || m_session->state() != Session::State::Open)
        return;
    const SchemaNames names = m_session->schema().ask(
        {.kind = SchemaRequest::Kind::Measurements, .database = m_given.value(AdminField::Database).text});
    switch (names.state) {
    case SchemaNames::State::Known:
        m_contents->setText(hasTables(m_session->info().flavour)
                                ? tr("%n table(s) are in it.", nullptr, plural(quint64(names.items.size())))
                                : tr("%n measurement(s) are in it.", nullptr, plural(quint64(names.items.size()))));
        break;
    case SchemaNames::State::Failed:
        m_contents->setText(tr("What is in it could not be read: %1").arg(visibleText(names.error.message)));
        break;
    default:
        m_contents->setText(tr("What is in it is being asked…"));
    }
    grow();
}

QString AdminDialog::textOf(AdminField field) const
{
    const AdminFieldEdit *const edit = m_form->edit(field);
    return edit ? edit->values().value(0) : m_given.value(field).text;
}

/// What it is done to, by its name.
QString AdminDialog::object() const
{
    for (const AdminField field : {AdminField::Measurement, AdminField::RetentionPolicy, AdminField::Name,
                                   AdminField::Id, AdminField::Database}) {
        if (const QString text = textOf(field); !text.isEmpty())
            return text;
    }
    return {};
}

/// A shorter time to keep rows for is a deletion, though by the server's hand. One that is not known may be longer.
bool AdminDialog::takesAway() const
{
    if (!changesRetention(m_operation.kind))
        return isDestructive(m_operation.kind);
    return losesRows(durationFromText(textOf(AdminField::Retention).trimmed()),
                     durationFromText(m_given.value(AdminField::Retention).text.trimmed()));
}

/// As the form says it now.
void AdminDialog::updateQuestion()
{
    if (!m_warning || !m_session)
        return;
    const bool isAsked = takesAway();
    m_warning->setVisible(isAsked);
    const QString connection = m_session->profile().name;
    const QString danger = changesRetention(m_operation.kind) ? tr("Rows that are older are deleted by the server.")
                                                              : adminDanger(m_operation.kind, m_session->info());
    // InfluxDB 3 hides what it keeps, and has neither a command nor a request that shows it again (3.10).
    const bool isKept = textOf(AdminField::HardDelete) == u"never";
    const QString sentence =
        joinedSentences(danger, isKept ? tr("The server keeps the data, but has no command that brings it back.")
                                       : tr("This cannot be undone."));
    m_warning->setText(visibleText(
        object().isEmpty() ? sentence : tr("“%1” on %2: %3").arg(shortened(object()), connection, sentence)));
    if (!m_typed) {
        grow();
        return;
    }
    m_demand->setVisible(isAsked);
    m_typed->setVisible(isAsked);
    m_production = isAsked ? typeableName(shortOnes({object(), textOf(AdminField::Database), connection})) : QString();
    m_demand->setText(
        visibleText(tr("%1 is a production connection: type %2 to go on.").arg(connection, m_production)));
    m_typed->setPlaceholderText(visibleText(m_production));
    grow();
}

} // namespace penstock
