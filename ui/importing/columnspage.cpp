// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/columnspage.h"

#include "core/importing/importdraft.h"
#include "core/importing/linepreviewjob.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"
#include "ui/importing/choicedelegate.h"
#include "ui/importing/columnplanmodel.h"
#include "ui/importing/namedelegate.h"

#include <QComboBox>
#include <QCompleter>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QTimeZone>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace penstock {

namespace {

constexpr int previewedLines = 20;
constexpr int debounceMs = 150;

bool hasNoOffset(TimestampFormat::Kind kind)
{
    using Kind = TimestampFormat::Kind;
    return kind != Kind::EpochSeconds && kind != Kind::EpochMilliseconds && kind != Kind::EpochMicroseconds &&
           kind != Kind::EpochNanoseconds && kind != Kind::FileTime;
}

} // namespace

ColumnsPage::ColumnsPage(ImportDraft &draft, QWidget *parent)
    : ImportPage(draft, parent), m_model(new ColumnPlanModel(this)), m_debounce(new QTimer(this))
{
    // Made in the order in which Tab goes through them.
    QHBoxLayout *tools = makeTools();
    m_message = new MessageBar(this);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    makeTable(splitter);
    splitter->addWidget(m_table);
    splitter->addWidget(makeLines());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addLayout(tools);
    column->addWidget(m_message);
    column->addWidget(splitter, 1);

    m_debounce->setSingleShot(true);
    m_debounce->setInterval(debounceMs);
    connect(m_debounce, &QTimer::timeout, this, &ColumnsPage::updateLines);
    connect(m_model, &ColumnPlanModel::plansChanged, this, &ColumnsPage::takePlans);
}

ColumnsPage::~ColumnsPage() = default;

QHBoxLayout *ColumnsPage::makeTools()
{
    auto *selected = new QLabel(tr("Selected columns become"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(selected);
    const auto addButton = [this, row](const QString &text, const QString &icon, ColumnPlan::Role role) {
        auto *button = new QToolButton(this);
        button->setText(text);
        button->setIcon(themedIcon(icon));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, role] { setSelectedRole(int(role)); });
        row->addWidget(button);
        m_roleButtons.append(button);
    };
    addButton(tr("&Field"), QStringLiteral("field"), ColumnPlan::Role::Field);
    addButton(tr("T&ag"), QStringLiteral("tag"), ColumnPlan::Role::Tag);
    addButton(tr("I&gnore"), QStringLiteral("eye-off"), ColumnPlan::Role::Ignore);
    row->addStretch();

    m_timeZone = new QComboBox(this);
    m_timeZone->setEditable(true);
    m_timeZone->setInsertPolicy(QComboBox::NoInsert);
    m_timeZone->addItem(QStringLiteral("UTC"));
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones) {
        if (zone.contains('/'))
            m_timeZone->addItem(QString::fromLatin1(zone));
    }
    m_timeZone->completer()->setFilterMode(Qt::MatchContains);
    m_timeZone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_timeZone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_timeZone->setMinimumContentsLength(16);
    m_timeZone->setAccessibleDescription(tr("Time zone"));
    m_timeZone->setToolTip(tr("The zone of times that carry no offset of their own"));
    auto *label = new QLabel(tr("Time &zone"), this);
    label->setBuddy(m_timeZone);
    row->addWidget(label);
    row->addWidget(m_timeZone);
    connect(m_timeZone, &QComboBox::currentTextChanged, this, [this](const QString &zone) {
        // Half-typed names wait until they are one.
        if (zone == QLatin1String("UTC"))
            m_model->setTimeZone({});
        else if (m_timeZone->findText(zone, Qt::MatchExactly) >= 0)
            m_model->setTimeZone(zone);
        showValidity();
    });
    return row;
}

void ColumnsPage::makeTable(QWidget *parent)
{
    m_table = new QTableView(parent);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Columns of the file"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + spacing::medium);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *delegate = new ChoiceDelegate(ColumnPlanModel::ChoicesRole, ColumnPlanModel::ChoiceIconsRole, m_table);
    auto *names = new NameDelegate(m_table);
    m_table->setItemDelegateForColumn(ColumnPlanModel::SourceColumn, names);
    m_table->setItemDelegateForColumn(ColumnPlanModel::NameColumn, names);
    m_table->setItemDelegateForColumn(ColumnPlanModel::RoleColumn, delegate);
    m_table->setItemDelegateForColumn(ColumnPlanModel::TypeColumn, delegate);
    const int character = fontMetrics().averageCharWidth();
    const auto setWidth = [this, character](int column, int characters) {
        const int heading = m_table->horizontalHeader()->sectionSizeHint(column);
        m_table->setColumnWidth(column, std::max(characters * character, heading));
    };
    setWidth(ColumnPlanModel::SourceColumn, 19);
    setWidth(ColumnPlanModel::NameColumn, 23);
    setWidth(ColumnPlanModel::RoleColumn, 14);
    setWidth(ColumnPlanModel::TypeColumn, 21);
    setWidth(ColumnPlanModel::SamplesColumn, 24);
    setWidth(ColumnPlanModel::EmptyColumn, 8);
    setWidth(ColumnPlanModel::DistinctColumn, 12);
    connect(m_table, &QTableView::clicked, this, &ColumnsPage::openChoice);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        for (QToolButton *button : std::as_const(m_roleButtons))
            button->setEnabled(m_table->selectionModel()->hasSelection());
    });
}

QWidget *ColumnsPage::makeLines()
{
    auto *panel = new QWidget(this);
    auto *caption = new QLabel(tr("&Lines that will be written"), panel);
    m_lines = new QPlainTextEdit(panel);
    m_lines->setReadOnly(true);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_lines->setAccessibleName(tr("Lines that will be written"));
    m_lines->setTabChangesFocus(true);
    caption->setBuddy(m_lines);
    m_linesProblem = new QLabel(panel);
    m_linesProblem->setForegroundRole(QPalette::PlaceholderText);
    m_linesProblem->setWordWrap(true);
    m_linesProblem->hide();
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, spacing::hair, 0, 0);
    column->setSpacing(spacing::hair);
    column->addWidget(caption);
    column->addWidget(m_linesProblem);
    column->addWidget(m_lines, 1);
    return panel;
}

void ColumnsPage::reset()
{
    m_model->setColumns(draft().analysis.columns, draft().plan.columns);
    for (QToolButton *button : std::as_const(m_roleButtons))
        button->setEnabled(false);
    const ColumnPlans &columns = m_model->columns();
    const qsizetype time = columns.timeColumn();
    const QString zone = time < 0 ? QString() : columns.plan(time).time.timeZone;
    const QSignalBlocker blocker(m_timeZone);
    m_timeZone->setCurrentText(zone.isEmpty() ? QStringLiteral("UTC") : zone);
    updateTimeZone();
    showValidity();
}

void ColumnsPage::enter()
{
    showValidity();
    updateLines();
    m_table->setFocus();
}

bool ColumnsPage::isComplete() const
{
    return m_complete;
}

void ColumnsPage::openChoice(const QModelIndex &index)
{
    const bool choice = index.column() == ColumnPlanModel::RoleColumn || index.column() == ColumnPlanModel::TypeColumn;
    if (choice && index.flags().testFlag(Qt::ItemIsEditable))
        m_table->edit(index);
}

void ColumnsPage::setSelectedRole(int role)
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    QList<qsizetype> columns;
    for (const QModelIndex &row : rows)
        columns += row.row();
    m_model->setRole(columns, ColumnPlan::Role(role));
}

void ColumnsPage::takePlans()
{
    draft().plan.columns = m_model->columns().plans();
    updateTimeZone();
    showValidity();
    m_debounce->start();
}

void ColumnsPage::showValidity()
{
    const bool zoneIsKnown = m_timeZone->findText(m_timeZone->currentText(), Qt::MatchExactly) >= 0;
    const Status valid = draft().validateColumns();
    m_complete = valid.has_value() && zoneIsKnown;
    if (!valid)
        m_message->showError(valid.error());
    else if (!zoneIsKnown)
        m_message->showMessage(MessageBar::Kind::Error,
                               tr("“%1” is no time zone. Choose one from the list, such as Europe/Berlin.")
                                   .arg(m_timeZone->currentText()));
    else
        m_message->clear();
    Q_EMIT completeChanged();
}

void ColumnsPage::updateTimeZone()
{
    const qsizetype time = m_model->columns().timeColumn();
    m_timeZone->setEnabled(time >= 0 && hasNoOffset(m_model->columns().plan(time).time.kind));
}

void ColumnsPage::updateLines()
{
    if (m_job) {
        m_job->disconnect(this);
        m_job->cancel();
    }
    if (!m_complete) {
        m_lines->clear();
        m_linesProblem->hide();
        return;
    }
    auto *job = new LinePreviewJob(draft().planWithTarget(), previewedLines, this);
    m_job = job;
    connect(job, &Job::finished, this, [this, job] {
        const bool failed = job->state() == Job::State::Failed;
        m_lines->setPlainText(failed ? QString() : job->lines().join(u'\n'));
        m_linesProblem->setVisible(failed);
        m_linesProblem->setText(failed ? job->error().message : QString());
    });
}

} // namespace penstock
