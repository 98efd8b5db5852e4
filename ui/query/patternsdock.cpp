// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/patternsdock.h"

#include "core/async/plural.h"
#include "core/client/wire/runnablepatterns.h"
#include "core/query/script.h"
#include "core/workspace/patternstore.h"
#include "ui/common/fixedfont.h"
#include "ui/common/messagebar.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"
#include "ui/query/ownpatterns.h"
#include "ui/query/patternform.h"
#include "ui/query/patterntree.h"
#include "ui/query/queryhighlighter.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

#include <utility>

namespace penstock {

namespace {

constexpr int previewLines = 4;

} // namespace

struct PatternsDock::Private
{
    Private(PatternsDock &dock, PatternStore *own);

    QWidget *make();
    void fillTree();
    void choose();
    void orderFocus();
    void updatePreview();
    void colourButtons();
    void insert();
    void run();

    PatternsDock &q;
    PatternStore *own; ///< null: none
    Language language = Language::InfluxQl;
    Flavour flavour = Flavour::Unknown;
    QueryPattern pattern;
    QString statement;    ///< filled; empty while a value is missing or wrong
    bool changes = false; ///< what is on the server
    PatternTree *tree = nullptr;
    RoleLabel *leftOut = nullptr; ///< how many patterns are not listed, and why
    MessageBar *message = nullptr;
    OwnPatterns *ownPatterns = nullptr;
    PatternForm *form = nullptr;
    QPlainTextEdit *preview = nullptr;
    QueryHighlighter *colours = nullptr;
    QLabel *problem = nullptr;
    QPushButton *insertButton = nullptr;
    QPushButton *runButton = nullptr;
};

/// The form alone is there at once: it keeps what is suggested.
PatternsDock::Private::Private(PatternsDock &dock, PatternStore *theirOwn)
    : q(dock), own(theirOwn), form(new PatternForm(&dock))
{
    form->hide();
}

QWidget *PatternsDock::Private::make()
{
    tree = new PatternTree;
    leftOut = new RoleLabel(ThemeRole::Muted);
    leftOut->setWordWrap(true);
    leftOut->setContentsMargins(spacing::small, spacing::hair, spacing::small, spacing::hair);
    message = new MessageBar;
    preview = new QPlainTextEdit;
    preview->setReadOnly(true);
    useFixedFont(*preview);
    preview->setAccessibleName(tr("The statement with its values"));
    preview->setTabChangesFocus(true);
    preview->setFixedHeight(preview->fontMetrics().lineSpacing() * previewLines + spacing::medium);
    colours = new QueryHighlighter(preview->document());
    colours->setLanguage(language);
    problem = new QLabel;
    problem->setWordWrap(true);
    insertButton = new QPushButton(tr("I&nsert"));
    insertButton->setToolTip(tr("Write the statement into the current query"));
    runButton = new QPushButton(tr("&Run"));

    auto *top = new QWidget;
    auto *topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins(0, 0, 0, 0);
    topLayout->setSpacing(0);
    topLayout->addWidget(message);
    topLayout->addWidget(tree, 1);
    topLayout->addWidget(leftOut);
    if (own) {
        ownPatterns = new OwnPatterns(*own, *tree, *message);
        ownPatterns->setLanguage(language);
        tree->addTool(ownPatterns);
        QObject::connect(own, &PatternStore::changed, &q, [this] { fillTree(); });
    }

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(insertButton);
    buttons->addWidget(runButton);
    auto *bottom = new QWidget;
    auto *bottomLayout = new QVBoxLayout(bottom);
    bottomLayout->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::small);
    bottomLayout->setSpacing(spacing::hair);
    bottomLayout->addWidget(form);
    bottomLayout->addWidget(preview);
    bottomLayout->addWidget(problem);
    bottomLayout->addLayout(buttons);
    bottomLayout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(bottom);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *splitter = new QSplitter(Qt::Vertical, &q);
    splitter->addWidget(top);
    splitter->addWidget(scroll);
    splitter->setChildrenCollapsible(false);

    QObject::connect(tree, &PatternTree::chosen, &q, [this] { choose(); });
    QObject::connect(tree, &PatternTree::activated, &q, [this] { insert(); });
    QObject::connect(form, &PatternForm::edited, &q, [this] { updatePreview(); });
    QObject::connect(form, &PatternForm::submitted, &q, [this] { insert(); });
    QObject::connect(insertButton, &QPushButton::clicked, &q, [this] { insert(); });
    QObject::connect(runButton, &QPushButton::clicked, &q, [this] { run(); });
    fillTree();
    return splitter;
}

void PatternsDock::Private::fillTree()
{
    const QList<PatternGroup> builtIn = runnablePatterns(language, flavour);
    tree->setGroups(own ? own->groups(language) : QList<PatternGroup>(), builtIn);
    const qsizetype missing = leftOutPatterns(language, flavour);
    leftOut->setText(builtIn.isEmpty() ? tr("%1 answers no %2.").arg(flavourName(flavour), languageName(language))
                                       : tr("%n pattern(s) that %1 does not run in %2 are not listed.", nullptr,
                                            plural(quint64(missing)))
                                             .arg(flavourName(flavour), languageName(language)));
    leftOut->setVisible(missing > 0);
}

void PatternsDock::Private::choose()
{
    const QueryPattern before = std::exchange(pattern, tree->current());
    // The list is filled afresh for another server: what was typed stays.
    if (!pattern.text().isEmpty() && before.name() == pattern.name() && before.text() == pattern.text() &&
        before.language() == pattern.language()) {
        updatePreview();
        return;
    }
    form->setPattern(pattern);
    form->setVisible(!pattern.placeholders().isEmpty());
    orderFocus();
}

/// Fields are made later than what stands below them.
void PatternsDock::Private::orderFocus()
{
    QWidget *before = preview->previousInFocusChain();
    while (before != preview && (form->isAncestorOf(before) || before->focusPolicy() == Qt::NoFocus))
        before = before->previousInFocusChain();
    const QList<PatternField *> fields = form->fields();
    for (PatternField *field : fields) {
        QWidget::setTabOrder(before, field);
        before = field;
    }
}

void PatternsDock::Private::updatePreview()
{
    const Result<QString> filled = pattern.fill(form->values());
    statement = filled.value_or(QString());
    preview->setPlainText(filled ? *filled : pattern.preview(form->values()));
    const QString missing = form->firstEmpty();
    problem->setText(filled              ? QString()
                     : missing.isEmpty() ? filled.error().message
                                         : tr("Give a value for “%1”.").arg(missing));
    problem->setVisible(!filled && !pattern.text().isEmpty());
    insertButton->setEnabled(filled.has_value());
    runButton->setEnabled(filled.has_value());
    const Script script(filled ? statement : pattern.text(), language);
    changes = !script.isReadOnly();
    const QString verb = script.statements().isEmpty() ? QString() : script.statements().first().verb();
    if (!script.destructions().isEmpty())
        runButton->setText(tr("Run %1…").arg(verb));
    else
        runButton->setText(changes ? tr("Run %1").arg(verb) : tr("&Run"));
    runButton->setDefault(!changes);
    insertButton->setDefault(changes);
    colourButtons();
}

void PatternsDock::Private::colourButtons()
{
    QPalette palette = insertButton->palette();
    if (changes)
        palette.setColor(QPalette::Active, QPalette::ButtonText, themeColor(ThemeRole::Error));
    runButton->setPalette(palette);
    runButton->setIcon(changes ? themedIcon(QStringLiteral("warning"), ThemeRole::Error) : QIcon());
    QPalette warning = problem->palette();
    warning.setColor(QPalette::WindowText,
                     themeColor(form->firstEmpty().isEmpty() ? ThemeRole::Error : ThemeRole::Muted));
    problem->setPalette(warning);
}

void PatternsDock::Private::insert()
{
    if (!statement.isEmpty())
        Q_EMIT q.statementReady(statement, false, language);
}

void PatternsDock::Private::run()
{
    if (statement.isEmpty())
        return;
    // The query's tab asks before something is destroyed.
    Q_EMIT q.statementReady(statement, true, language);
}

PatternsDock::PatternsDock(QWidget *parent, PatternStore *own) : LateDock(tr("Patterns"), parent)
{
    setObjectName(QStringLiteral("patterns"));
    d = std::make_unique<Private>(*this, own);
}

PatternsDock::~PatternsDock() = default;

QWidget *PatternsDock::makeContents()
{
    return d->make();
}

void PatternsDock::setTarget(Language language, Flavour flavour)
{
    const bool isSame = language == d->language && flavour == d->flavour;
    d->language = language;
    d->flavour = flavour;
    if (isSame || !isComplete())
        return;
    d->colours->setLanguage(language);
    if (d->ownPatterns)
        d->ownPatterns->setLanguage(language);
    d->fillTree();
}

bool PatternsDock::choose(const QString &name)
{
    complete();
    return d->tree->choose(name);
}

void PatternsDock::suggest(const QString &placeholder, const QString &value)
{
    d->form->suggest(placeholder, value);
}

CompletionNames &PatternsDock::names() const
{
    return d->form->names();
}

void PatternsDock::changeEvent(QEvent *event)
{
    LateDock::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !isComplete())
        return;
    d->colours->updateColours();
    d->colourButtons();
}

} // namespace penstock
