// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/columnspage.h"

#include "core/importing/importdraft.h"
#include "core/importing/linepreviewjob.h"
#include "ui/common/fixedfont.h"
#include "ui/common/flowlayout.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"
#include "ui/importing/choicedelegate.h"
#include "ui/importing/columnplanmodel.h"
#include "ui/importing/columnwidths.h"
#include "ui/importing/linepanel.h"
#include "ui/importing/namedelegate.h"
#include "ui/importing/questionbar.h"
#include "ui/importing/sampledelegate.h"
#include "ui/importing/timebar.h"

#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace penstock {

namespace {

constexpr int previewedLines = 20;
constexpr int debounceMs = 150;

} // namespace

ColumnsPage::ColumnsPage(ImportDraft &draft, QWidget *parent)
    : ImportPage(draft, parent), m_model(new ColumnPlanModel(this)), m_debounce(new QTimer(this))
{
    // Made in the order in which Tab goes through them.
    QLayout *tools = makeTools();
    m_questions = new QuestionBar(this);
    m_message = new MessageBar(this);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    // It takes what the questions leave; what it would like must not make the wizard scroll.
    splitter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    makeTable(splitter);
    splitter->addWidget(m_table);
    m_lines = new LinePanel(splitter);
    splitter->addWidget(m_lines);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addLayout(tools);
    column->addWidget(m_questions);
    column->addWidget(m_message);
    column->addWidget(splitter, 1);

    m_debounce->setSingleShot(true);
    m_debounce->setInterval(debounceMs);
    connect(m_debounce, &QTimer::timeout, this, &ColumnsPage::updateLines);
    connect(m_model, &ColumnPlanModel::plansChanged, this, &ColumnsPage::takePlans);
    connect(m_questions, &QuestionBar::answered, this, [this](const OpenQuestion &question, qsizetype answer) {
        this->draft().settle(question);
        if (question.kind == OpenQuestion::Kind::Overwrites && answer == question.candidates.size())
            this->draft().plan.onDuplicate = DuplicatePolicy::Last;
        m_model->answer(question, answer);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, m_lines,
            [this](const QModelIndex &index) { m_lines->setColumn(index.row()); });
    connect(m_lines, &LinePanel::columnChosen, this, [this](qsizetype chosen) {
        m_table->setCurrentIndex(m_model->index(int(chosen), ColumnPlanModel::SourceColumn));
    });
    connect(m_lines, &LinePanel::problemChosen, this, [this](const QString &problemColumn, quint64 row) {
        showProblem(problemColumn);
        Q_EMIT rowChosen(row);
    });
}

ColumnsPage::~ColumnsPage() = default;

QLayout *ColumnsPage::makeTools()
{
    auto *selected = new QLabel(tr("Selected columns become"), this);
    auto *row = new FlowLayout;
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
    addButton(tr("T&ime"), QStringLiteral("clock"), ColumnPlan::Role::Time);
    addButton(tr("&Field"), QStringLiteral("field"), ColumnPlan::Role::Field);
    addButton(tr("T&ag"), QStringLiteral("tag"), ColumnPlan::Role::Tag);
    addButton(tr("&Measurement"), QStringLiteral("measurement"), ColumnPlan::Role::Measurement);
    addButton(tr("I&gnore"), QStringLiteral("eye-off"), ColumnPlan::Role::Ignore);

    m_time = new TimeBar(this);
    row->addWidget(m_time);
    row->setAlignment(m_time, Qt::AlignRight);
    connect(m_time, &TimeBar::zoneChosen, m_model, &ColumnPlanModel::setTimeZone);
    connect(m_time, &TimeBar::patternChosen, m_model, &ColumnPlanModel::setTimePattern);
    connect(m_time, &TimeBar::startChosen, m_model, &ColumnPlanModel::setTimeStart);
    connect(m_time, &TimeBar::typed, this, [this] {
        showValidity();
        m_debounce->start();
    });
    return row;
}

void ColumnsPage::makeTable(QWidget *parent)
{
    m_table = new QTableView(parent);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Columns of the file"));
    m_table->setMinimumHeight(4 * fontMetrics().height());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    fitRows(*m_table, spacing::medium);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    auto *delegate = new ChoiceDelegate(ColumnPlanModel::ChoicesRole, ColumnPlanModel::ChoiceIconsRole, m_table);
    auto *names = new NameDelegate(m_table);
    m_table->setItemDelegateForColumn(ColumnPlanModel::SourceColumn, names);
    m_table->setItemDelegateForColumn(ColumnPlanModel::NameColumn, names);
    m_table->setItemDelegateForColumn(ColumnPlanModel::RoleColumn, delegate);
    m_table->setItemDelegateForColumn(ColumnPlanModel::TypeColumn, delegate);
    m_table->setItemDelegateForColumn(ColumnPlanModel::SamplesColumn,
                                      new SampleDelegate(ColumnPlanModel::ValuesRole, m_table));
    new ColumnWidths(*m_table, {{ColumnPlanModel::SamplesColumn, 44, 26},
                                {ColumnPlanModel::RoleColumn, 24, 22},
                                {ColumnPlanModel::SourceColumn, 19, 14},
                                {ColumnPlanModel::NameColumn, 18, 14},
                                {ColumnPlanModel::TypeColumn, 23, 19},
                                {ColumnPlanModel::EmptyColumn, 7, 7},
                                {ColumnPlanModel::DistinctColumn, 11, 9}});
    connect(m_table, &QTableView::clicked, this, &ColumnsPage::openChoice);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        for (QToolButton *button : std::as_const(m_roleButtons))
            button->setEnabled(m_table->selectionModel()->hasSelection());
    });
}

void ColumnsPage::reset()
{
    m_model->setColumns(draft().analysis.columns, draft().plan.columns);
    for (QToolButton *button : std::as_const(m_roleButtons))
        button->setEnabled(false);
    updateTime();
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
    return m_isValid && !m_hasQuestions;
}

QString ColumnsPage::hindrance() const
{
    return m_hasQuestions ? tr("Answer the question above to go on.") : QString();
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
    draft().takeColumns(m_model->columns().plans());
    updateTime();
    showValidity();
    m_debounce->start();
}

void ColumnsPage::showValidity()
{
    const Status valid = draft().validateColumns();
    const QString problem = m_time->problem();
    const QList<OpenQuestion> questions = draft().columnQuestions();
    m_questions->setQuestions(questions);
    m_hasQuestions = !questions.isEmpty();
    m_isValid = valid.has_value() && problem.isEmpty();
    if (!valid)
        m_message->showError(valid.error());
    else if (!problem.isEmpty())
        m_message->showMessage(MessageBar::Kind::Error, problem);
    else
        m_message->clear();
    Q_EMIT completeChanged();
}

void ColumnsPage::updateTime()
{
    const qsizetype time = m_model->columns().timeColumn();
    m_time->setTime(time < 0 ? nullptr : &m_model->columns().plan(time).time);
}

void ColumnsPage::showProblem(const QString &column)
{
    const QList<ColumnPlan> &plans = m_model->columns().plans();
    const auto found = std::ranges::find(plans, column, &ColumnPlan::name);
    const qsizetype row = found == plans.cend() ? m_model->columns().timeColumn() : found - plans.cbegin();
    if (!column.isEmpty() && row >= 0)
        m_table->setCurrentIndex(m_model->index(int(row), ColumnPlanModel::SourceColumn));
}

QStringList ColumnsPage::columnNames() const
{
    QStringList names;
    for (const ColumnGuess &column : draft().analysis.columns)
        names += column.name;
    return names;
}

void ColumnsPage::updateLines()
{
    if (m_job) {
        m_job->disconnect(this);
        m_job->cancel();
    }
    if (!m_isValid) {
        m_model->setTimes({});
        m_lines->clear();
        return;
    }
    auto *job = new LinePreviewJob(draft().planWithTarget(), previewedLines, this);
    m_job = job;
    connect(job, &Job::finished, this, [this, job] {
        m_model->setTimes(job->preview().times);
        if (job->state() == Job::State::Failed)
            m_lines->setProblem(job->error().message);
        else
            m_lines->setPreview(job->preview(), columnNames(), draft().plan.dialect.encoding);
    });
}

} // namespace penstock
