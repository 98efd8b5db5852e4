// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/logwindow.h"

#include "core/file/atomicfile.h"
#include "ui/common/characterwidth.h"
#include "ui/common/fixedfont.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"
#include "ui/requests/logfilter.h"
#include "ui/requests/logmodel.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace penstock {

namespace {

constexpr int characters = 120;
constexpr int lines = 30;
constexpr int textLines = 5;

} // namespace

LogWindow::LogWindow(ProgramLog &log, QWidget *parent)
    : QDialog(parent), m_model(new LogModel(log, this)), m_filter(new LogFilter(this))
{
    setWindowTitle(tr("Log"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_filter->setSourceModel(m_model);
    m_message = new MessageBar(this);
    makeTable();
    m_text = new QPlainTextEdit(this);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("The chosen message"));
    m_text->setPlaceholderText(tr("A message that is chosen above is shown here whole."));
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * textLines);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::small);
    column->setSpacing(spacing::small);
    column->addWidget(makeBar());
    column->addWidget(m_message);
    column->addWidget(m_table, 1);
    column->addWidget(m_text);
    column->addWidget(makeFoot());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LogWindow::showChosen);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { keepPlace(last - first + 1); });
    filter();
    const QSize wanted(characterWidth(fontMetrics()) * characters, fontMetrics().lineSpacing() * lines);
    resize(wanted.boundedTo(screen()->availableSize() * 0.9));
}

QWidget *LogWindow::makeBar()
{
    auto *bar = new QWidget(this);
    m_level = new QComboBox(bar);
    m_level->setAccessibleDescription(tr("Which messages")); // its name is what is chosen
    m_level->addItem(tr("All messages"), int(LogEntry::Level::Debug));
    m_level->addItem(tr("Warnings and errors"), int(LogEntry::Level::Warning));
    m_level->addItem(tr("Errors"), int(LogEntry::Level::Error));
    m_wanted = new QLineEdit(bar);
    m_wanted->setPlaceholderText(tr("Find in the log"));
    m_wanted->setAccessibleName(tr("Find in the log"));
    m_wanted->setClearButtonEnabled(true);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(m_level);
    row->addWidget(m_wanted, 1);
    connect(m_level, &QComboBox::currentIndexChanged, this, &LogWindow::filter);
    connect(m_wanted, &QLineEdit::textChanged, this, &LogWindow::filter);
    return bar;
}

void LogWindow::makeTable()
{
    m_table = new QTableView(this);
    m_table->setModel(m_filter);
    m_table->setAccessibleName(tr("Messages"));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitRows(*m_table, spacing::hair);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    const int fixed = characterWidth(QFontMetrics(fixedFont()));
    m_table->setColumnWidth(LogModel::TimeColumn, 15 * fixed);
    m_table->setColumnWidth(LogModel::LevelColumn, 12 * fixed);
    m_table->setColumnWidth(LogModel::SourceColumn, 16 * fixed);
    auto *keyed = new QAction(tr("&Copy"), m_table);
    keyed->setShortcut(QKeySequence::Copy);
    keyed->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(keyed);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(keyed, &QAction::triggered, this, &LogWindow::copy);
    connect(m_table->verticalScrollBar(), &QScrollBar::actionTriggered, this,
            [this] { m_follows = m_table->verticalScrollBar()->sliderPosition() <= 0; });
}

QWidget *LogWindow::makeFoot()
{
    auto *foot = new QWidget(this);
    const auto button = [foot](const QString &text, const QString &tip) {
        auto *made = new QPushButton(text, foot);
        made->setAutoDefault(false);
        made->setToolTip(tip);
        return made;
    };
    m_copy = button(tr("&Copy"), tr("The chosen messages, or all that are shown"));
    m_save = button(tr("&Save…"), tr("All messages that are shown, as a text file"));
    QPushButton *const clear = button(tr("C&lear"), tr("Forget all messages"));
    QPushButton *const close = button(tr("Cl&ose"), {});
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(m_copy);
    row->addWidget(m_save);
    row->addWidget(clear);
    row->addStretch(1);
    row->addWidget(close);
    connect(m_copy, &QPushButton::clicked, this, &LogWindow::copy);
    connect(m_save, &QPushButton::clicked, this, &LogWindow::askWhere);
    connect(clear, &QPushButton::clicked, m_model, &LogModel::clear);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    return foot;
}

void LogWindow::filter()
{
    m_filter->setWanted(LogEntry::Level(m_level->currentData().toInt()), m_wanted->text());
}

/// New rows come above all others: whoever reads further down goes on reading the same rows.
void LogWindow::keepPlace(int inserted)
{
    QScrollBar *bar = m_table->verticalScrollBar();
    if (m_follows || !isVisible())
        return;
    const int place = bar->value() + inserted;
    bar->setMaximum(std::max(bar->maximum(), place)); // the view counts its rows only when it is laid out
    bar->setValue(place);
}

void LogWindow::showChosen()
{
    const QModelIndex row = m_filter->mapToSource(m_table->currentIndex());
    m_text->setPlainText(row.isValid() ? LogModel::entryText(m_model->at(row.row())) : QString());
}

QString LogWindow::shownText() const
{
    QStringList texts;
    texts.reserve(m_filter->rowCount());
    for (int row = m_filter->rowCount() - 1; row >= 0; --row)
        texts += LogModel::entryText(m_model->at(m_filter->mapToSource(m_filter->index(row, 0)).row()));
    return texts.join(u'\n');
}

void LogWindow::copy()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, std::greater<>(), &QModelIndex::row);
    QStringList texts;
    texts.reserve(rows.size());
    for (const QModelIndex &row : std::as_const(rows))
        texts += LogModel::entryText(m_model->at(m_filter->mapToSource(row).row()));
    QGuiApplication::clipboard()->setText(texts.isEmpty() ? shownText() : texts.join(u'\n'));
}

void LogWindow::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("Save the log"), QDir::home().filePath(QStringLiteral("penstock.log")),
                                   tr("Log (*.log *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("log"));
    connect(dialog, &QFileDialog::fileSelected, this, &LogWindow::save);
    dialog->open();
}

void LogWindow::save(const QString &path)
{
    if (const Status saved = AtomicFile::write(path, (shownText() + u'\n').toUtf8()); !saved)
        m_message->showError(saved.error());
    else
        m_message->showMessage(MessageBar::Kind::Success, tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
}

} // namespace penstock
