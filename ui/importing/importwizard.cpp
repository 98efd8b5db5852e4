// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importwizard.h"

#include "core/importing/importdraft.h"
#include "core/pipeline/pipelineregistry.h"
#include "core/query/quoting.h"
#include "core/session/sessionlist.h"
#include "core/settings/settings.h"
#include "core/workspace/workspace.h"
#include "ui/common/theme.h"
#include "ui/importing/columnspage.h"
#include "ui/importing/filepage.h"
#include "ui/importing/runpage.h"
#include "ui/importing/stepindicator.h"
#include "ui/importing/targetpage.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace penstock {

namespace {

enum Step { FileStep, ColumnsStep, TargetStep, RunStep };

/// The one local file of a drop; empty: something else.
QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

struct ImportWizard::Private
{
    explicit Private(const Services &allServices) : services(allServices) {}

    Services services;
    ImportDraft draft;
    StepIndicator *steps = nullptr;
    QStackedWidget *stack = nullptr;
    FilePage *file = nullptr;
    ColumnsPage *columns = nullptr;
    TargetPage *target = nullptr;
    RunPage *run = nullptr;
    QPushButton *back = nullptr;
    QPushButton *next = nullptr;
    QPushButton *close = nullptr;

    void makePages(QWidget *parent);
    QHBoxLayout *makeButtons(QWidget *parent);
    ImportPage *page(int step) const { return static_cast<ImportPage *>(stack->widget(step)); }
    int step() const { return stack->currentIndex(); }
    void go(int step);
    void start();
    void updateButtons();
};

void ImportWizard::Private::makePages(QWidget *parent)
{
    steps = new StepIndicator({tr("File"), tr("Columns"), tr("Target"), tr("Run")}, parent);
    stack = new QStackedWidget(parent);
    file = new FilePage(draft, stack);
    columns = new ColumnsPage(draft, stack);
    target = new TargetPage(draft, services.sessions, services.settings, stack);
    run = new RunPage(draft, services.pipelines, stack);
    for (ImportPage *page : std::array<ImportPage *, 4>{file, columns, target, run})
        stack->addWidget(page);
}

QHBoxLayout *ImportWizard::Private::makeButtons(QWidget *parent)
{
    back = new QPushButton(tr("&Back"), parent);
    next = new QPushButton(parent);
    close = new QPushButton(tr("&Close"), parent);
    back->setAutoDefault(false);
    close->setAutoDefault(false);
    next->setDefault(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addStretch();
    row->addWidget(back);
    row->addWidget(next);
    row->addSpacing(spacing::small);
    row->addWidget(close);
    return row;
}

void ImportWizard::Private::go(int step)
{
    steps->setCurrent(step);
    stack->setCurrentIndex(step);
    page(step)->enter();
    updateButtons();
}

void ImportWizard::Private::start()
{
    const Session *session = target->session();
    if (!session || session->state() != Session::State::Open) {
        go(TargetStep);
        return;
    }
    services.settings.setLastTarget(draft.profileId, draft.plan.pipeline.target.database);
    go(RunStep);
    run->start(session->clientSettings());
}

void ImportWizard::Private::updateButtons()
{
    const bool running = run->isRunning();
    steps->setBackEnabled(!running);
    back->setEnabled(step() > FileStep && !running);
    next->setVisible(step() != RunStep);
    next->setText(step() == TargetStep ? tr("&Import") : tr("&Next"));
    next->setIcon(step() == TargetStep ? themedIcon(QStringLiteral("import")) : QIcon());
    next->setEnabled(step() != RunStep && page(step())->isComplete());
}

ImportWizard::ImportWizard(const Services &services, const QString &file, const QString &profileId,
                           const QString &database, QWidget *parent)
    : QDialog(parent), d(std::make_unique<Private>(services))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMinMaxButtonsHint);
    setAcceptDrops(true);
    d->makePages(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    column->setSpacing(spacing::medium);
    column->addWidget(d->steps);
    column->addWidget(d->stack, 1);
    column->addLayout(d->makeButtons(this));
    const QSize room = screen()->availableSize() - QSize(spacing::huge, 2 * spacing::huge);
    resize(QSize(fontMetrics().averageCharWidth() * 160, fontMetrics().height() * 44).boundedTo(room));
    restoreGeometry(services.workspace.layout.state(WindowLayout::Part::ImportWizard));

    connect(d->steps, &StepIndicator::stepRequested, this, [this](int step) { d->go(step); });
    connect(d->back, &QPushButton::clicked, this, [this] { d->go(d->step() - 1); });
    connect(d->next, &QPushButton::clicked, this, [this] {
        if (d->step() == TargetStep)
            d->start();
        else
            d->go(d->step() + 1);
    });
    connect(d->close, &QPushButton::clicked, this, &QDialog::reject);
    for (int step = FileStep; step <= RunStep; ++step)
        connect(d->page(step), &ImportPage::completeChanged, this, [this] { d->updateButtons(); });
    connect(d->file, &FilePage::analysed, this, [this] {
        setWindowTitle(tr("Import %1").arg(d->draft.fileName()));
        d->columns->reset();
        d->target->reset();
        d->updateButtons();
        // Enter goes on, unless somebody has begun to change how the file is read.
        if (!focusWidget() || qobject_cast<QPushButton *>(focusWidget()))
            d->next->setFocus();
    });
    connect(d->run, &RunPage::tryAgainRequested, this, [this] { d->start(); });
    connect(d->run, &RunPage::openResultRequested, this, [this] {
        const QString statement =
            QStringLiteral("SELECT * FROM %1 LIMIT 1000").arg(quoteIdentifier(d->draft.plan.measurement));
        Q_EMIT openResult(d->draft.profileId, d->draft.plan.pipeline.target.database, statement);
    });
    connect(d->run, &RunPage::ended, this, [this] {
        if (d->run->snapshot().accepted > 0 || d->draft.plan.pipeline.createDatabase)
            Q_EMIT imported(d->draft.profileId, d->draft.plan.pipeline.target.database);
    });

    const bool proposed = !profileId.isEmpty();
    d->target->propose(proposed ? profileId : services.settings.lastConnection(),
                       !database.isEmpty() || proposed ? database : services.settings.lastDatabase());
    setWindowTitle(tr("Import %1").arg(QFileInfo(file).fileName()));
    d->go(FileStep);
    d->file->setFile(file);
}

ImportWizard::~ImportWizard()
{
    // The pages work on the draft and must go first.
    delete d->stack;
}

void ImportWizard::done(int result)
{
    d->services.workspace.layout.setState(WindowLayout::Part::ImportWizard, saveGeometry());
    if (d->run->isRunning()) {
        // imported() must still be told when the rows are there.
        setAttribute(Qt::WA_DeleteOnClose, false);
        connect(d->run, &RunPage::ended, this, &QObject::deleteLater);
    }
    QDialog::done(result);
}

void ImportWizard::dragEnterEvent(QDragEnterEvent *event)
{
    if (!d->run->isRunning() && !droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportWizard::dropEvent(QDropEvent *event)
{
    const QString file = droppedFile(event->mimeData());
    if (file.isEmpty() || d->run->isRunning())
        return;
    event->acceptProposedAction();
    d->go(FileStep);
    d->file->setFile(file);
}

} // namespace penstock
