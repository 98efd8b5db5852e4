// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionsdialog.h"

#include "core/connection/profilestore.h"
#include "core/connection/secretstore.h"
#include "core/session/sessionlist.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"
#include "ui/connections/connectiontest.h"
#include "ui/connections/profiledelegate.h"
#include "ui/connections/profileform.h"
#include "ui/connections/profilemodel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>

namespace penstock {

struct ConnectionsDialog::Private
{
    Private(ConnectionsDialog &dialog, const Services &theServices);

    void makeList();
    void makeForm();
    QWidget *makeListSide();
    void layOut();
    void connectButtons();

    void showRow(int row);
    void rowChanged(const QModelIndex &current);
    bool keepEdits();
    bool save(std::function<void()> then = {});
    void add(const Profile &profile);
    void duplicate();
    void remove();
    void undoRemove();
    void forgetRemoved();
    void move(int by);
    void test();
    void endTest();
    void connectNow();
    void discard();
    void updateButtons();
    const Profile *shown() const;
    QString freshName(const QString &wish) const;

    struct Removed
    {
        qsizetype row = 0;
        Profile profile;
    };

    ConnectionsDialog &q;
    Services services;
    ProfileModel *model = nullptr;
    ConnectionTest *tester = nullptr;
    MessageBar *messages = nullptr;
    QListView *list = nullptr;
    ProfileForm *form = nullptr;
    QLabel *state = nullptr;
    QToolButton *addButton = nullptr;
    QToolButton *duplicateButton = nullptr;
    QToolButton *removeButton = nullptr;
    QToolButton *upButton = nullptr;
    QToolButton *downButton = nullptr;
    QPushButton *testButton = nullptr;
    QPushButton *saveButton = nullptr;
    QPushButton *connectButton = nullptr;
    QPushButton *closeButton = nullptr;
    QString shownId;
    std::optional<Removed> removed;
    bool discardOffered = false;
    int passwordRequest = 0;
};

ConnectionsDialog::Private::Private(ConnectionsDialog &dialog, const Services &theServices)
    : q(dialog), services(theServices)
{
    model = new ProfileModel(services.profiles, services.sessions, &q);
    tester = new ConnectionTest(&q);
    messages = new MessageBar(&q);
    makeList();
    makeForm();
    layOut();
    connectButtons();
}

void ConnectionsDialog::Private::makeList()
{
    list = new QListView(&q);
    list->setModel(model);
    list->setItemDelegate(new ProfileDelegate(list));
    list->setAccessibleName(tr("Connections"));
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    const auto makeButton = [this](const QString &icon, const QString &text) {
        auto *button = new QToolButton(&q);
        button->setIcon(themedIcon(icon));
        button->setToolTip(text);
        button->setAccessibleName(text);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        return button;
    };
    addButton = makeButton(QStringLiteral("plus"), tr("Add"));
    addButton->setText(tr("A&dd"));
    addButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    duplicateButton = makeButton(QStringLiteral("duplicate"), tr("Duplicate"));
    removeButton = makeButton(QStringLiteral("trash"), tr("Remove"));
    upButton = makeButton(QStringLiteral("arrow-up"), tr("Move up"));
    downButton = makeButton(QStringLiteral("arrow-down"), tr("Move down"));
}

void ConnectionsDialog::Private::makeForm()
{
    form = new ProfileForm(&q);
    state = new QLabel(&q);
    state->setForegroundRole(QPalette::PlaceholderText);
    testButton = new QPushButton(tr("&Test"), &q);
    saveButton = new QPushButton(tr("&Save"), &q);
    connectButton = new QPushButton(tr("&Connect"), &q);
    connectButton->setDefault(true);
    closeButton = new QPushButton(tr("Close"), &q);
}

QWidget *ConnectionsDialog::Private::makeListSide()
{
    auto *side = new QWidget(&q);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::hair);
    buttons->addWidget(addButton);
    buttons->addStretch();
    for (QToolButton *button : {upButton, downButton, duplicateButton, removeButton})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, spacing::small, 0);
    layout->setSpacing(spacing::hair);
    layout->addWidget(list);
    layout->addLayout(buttons);
    return side;
}

void ConnectionsDialog::Private::layOut()
{
    auto *scroll = new QScrollArea(&q);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(form);
    auto *right = new QWidget(&q);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(spacing::small, 0, 0, 0);
    rightLayout->addWidget(scroll, 1);

    auto *splitter = new QSplitter(&q);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeListSide());
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addWidget(testButton);
    buttons->addWidget(state, 1);
    buttons->addWidget(saveButton);
    buttons->addWidget(connectButton);
    buttons->addWidget(closeButton);

    auto *layout = new QVBoxLayout(&q);
    layout->setSpacing(spacing::medium);
    layout->addWidget(messages);
    layout->addWidget(splitter, 1);
    layout->addLayout(buttons);
    const QFontMetrics metrics = q.fontMetrics();
    splitter->setSizes({metrics.averageCharWidth() * 34, metrics.averageCharWidth() * 72});
    q.resize(metrics.averageCharWidth() * 112, metrics.lineSpacing() * 30);
}

void ConnectionsDialog::Private::connectButtons()
{
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, &q,
            [this](const QModelIndex &current) { rowChanged(current); });
    connect(model, &QAbstractItemModel::rowsMoved, &q, [this] { updateButtons(); });
    connect(form, &ProfileForm::edited, &q, [this] {
        discardOffered = false;
        updateButtons();
    });
    connect(addButton, &QToolButton::clicked, &q, [this] {
        Profile profile = Profile::createNew();
        profile.name = freshName(tr("New connection"));
        add(profile);
    });
    connect(duplicateButton, &QToolButton::clicked, &q, [this] { duplicate(); });
    connect(removeButton, &QToolButton::clicked, &q, [this] { remove(); });
    connect(upButton, &QToolButton::clicked, &q, [this] { move(-1); });
    connect(downButton, &QToolButton::clicked, &q, [this] { move(1); });
    connect(testButton, &QPushButton::clicked, &q, [this] { test(); });
    connect(saveButton, &QPushButton::clicked, &q, [this] { save(); });
    connect(connectButton, &QPushButton::clicked, &q, [this] { connectNow(); });
    connect(closeButton, &QPushButton::clicked, &q, &QDialog::reject);
    connect(list, &QAbstractItemView::activated, &q, [this] { connectNow(); });
    connect(messages, &MessageBar::actionTriggered, &q, [this] {
        if (discardOffered)
            discard();
        else
            undoRemove();
    });
    connect(tester, &ConnectionTest::succeeded, &q, [this](const QString &summary) {
        endTest();
        messages->showMessage(MessageBar::Kind::Success, summary);
    });
    connect(tester, &ConnectionTest::failed, &q, [this](const Error &error) {
        endTest();
        messages->showError(error);
    });
    connect(&services.secrets, &SecretStore::keyringUnavailable, &q, [this](const QString &reason) {
        messages->showMessage(MessageBar::Kind::Warning,
                              tr("No keyring answers, so passwords are kept until Penstock ends and not saved. "
                                 "Unlock or install a keyring to keep them."),
                              reason);
    });
}

const Profile *ConnectionsDialog::Private::shown() const
{
    const int row = model->rowOf(shownId);
    return row < 0 ? nullptr : &model->profile(row);
}

void ConnectionsDialog::Private::rowChanged(const QModelIndex &current)
{
    const QString id = current.data(ProfileModel::IdRole).toString();
    if (id == shownId || !current.isValid())
        return;
    if (!keepEdits()) {
        // Back to the row whose fields still hold the edits.
        const QPersistentModelIndex back(model->index(model->rowOf(shownId)));
        QMetaObject::invokeMethod(list, [this, back] { list->setCurrentIndex(back); }, Qt::QueuedConnection);
        return;
    }
    showRow(model->rowOf(id));
}

void ConnectionsDialog::Private::showRow(int row)
{
    endTest();
    const Profile profile = model->profile(row);
    shownId = profile.id;
    form->setProfile(profile);
    const int request = ++passwordRequest;
    if (!profile.isLocal() && !model->isDraft(row)) {
        form->setPasswordPending();
        services.secrets.read(profile.id, &q, [this, request](const SecretStore::Answer &answer) {
            if (request == passwordRequest)
                form->setPassword(answer.secret);
        });
    }
    list->setCurrentIndex(model->index(row));
    updateButtons();
}

/// Saves what was edited before something else is shown; false when it cannot be saved as it is.
bool ConnectionsDialog::Private::keepEdits()
{
    const int row = model->rowOf(shownId);
    if (row < 0)
        return true;
    if (form->isModified())
        return save();
    if (model->isDraft(row))
        model->setDraft({});
    return true;
}

bool ConnectionsDialog::Private::save(std::function<void()> then)
{
    const Profile profile = form->profile();
    const QString password = form->password();
    const bool passwordChanged = form->isPasswordModified();
    if (const Status status = services.profiles.save(profile); !status) {
        messages->showError(status.error());
        return false;
    }
    if (!discardOffered && !removed)
        messages->clear();
    form->setProfile(profile);
    form->setPassword(password);
    if (passwordChanged) {
        // What is open was opened with the old password.
        if (Session *session = services.sessions.find(profile.id))
            session->close();
        services.secrets.write(profile.id, password, &q, [then](bool) {
            if (then)
                then();
        });
    } else if (then) {
        then();
    }
    updateButtons();
    return true;
}

void ConnectionsDialog::Private::add(const Profile &profile)
{
    if (!keepEdits())
        return;
    model->setDraft(profile);
    showRow(model->rowOf(profile.id));
    form->focusName();
}

void ConnectionsDialog::Private::duplicate()
{
    Profile copy = form->profile();
    const QString password = form->password();
    copy.id = Profile::createNew().id;
    copy.name = freshName(tr("%1 (copy)").arg(copy.name));
    if (!keepEdits())
        return;
    if (const Status status = services.profiles.save(copy); !status) {
        messages->showError(status.error());
        return;
    }
    if (!password.isEmpty())
        services.secrets.write(copy.id, password, &q, [](bool) {});
    showRow(model->rowOf(copy.id));
    form->setPassword(password);
    ++passwordRequest;
    form->focusName();
}

void ConnectionsDialog::Private::remove()
{
    const int row = model->rowOf(shownId);
    if (row < 0 || model->profile(row).isLocal())
        return;
    if (model->isDraft(row)) {
        model->setDraft({});
        showRow(qMax(0, row - 1));
        return;
    }
    const Profile profile = model->profile(row);
    qsizetype place = 0;
    while (place < services.profiles.profiles().size() && services.profiles.profiles().at(place).id != profile.id)
        ++place;
    forgetRemoved();
    shownId.clear();
    if (const Status status = services.profiles.remove(profile.id); !status) {
        shownId = profile.id;
        messages->showError(status.error());
        return;
    }
    removed = Removed{place, profile};
    showRow(qMin(row, model->rowCount() - 1));
    discardOffered = false;
    messages->showMessage(MessageBar::Kind::Information, tr("Removed \"%1\".").arg(profile.name));
    messages->setAction(tr("Undo"));
}

void ConnectionsDialog::Private::undoRemove()
{
    if (!removed || !keepEdits())
        return;
    const Removed back = *removed;
    if (const Status status = services.profiles.insert(back.row, back.profile); !status) {
        messages->showError(status.error());
        return;
    }
    removed.reset();
    showRow(model->rowOf(back.profile.id));
}

/// The password goes only when nobody can ask for it back any more.
void ConnectionsDialog::Private::forgetRemoved()
{
    if (removed && !services.profiles.find(removed->profile.id))
        services.secrets.remove(removed->profile.id);
    removed.reset();
}

void ConnectionsDialog::Private::move(int by)
{
    if (!keepEdits() || !shown())
        return;
    const QList<Profile> &profiles = services.profiles.profiles();
    for (qsizetype row = 0; row < profiles.size(); ++row) {
        if (profiles.at(row).id != shownId)
            continue;
        if (const Status status = services.profiles.insert(row + by, Profile(profiles.at(row))); !status)
            messages->showError(status.error());
        break;
    }
    list->setCurrentIndex(model->index(model->rowOf(shownId)));
    updateButtons();
}

void ConnectionsDialog::Private::test()
{
    if (tester->isRunning()) {
        endTest();
        return;
    }
    const Profile profile = form->profile();
    if (profile.isLocal()) {
        if (Session *session = services.sessions.find(profile.id)) {
            state->setText(tr("Starting…"));
            connect(session, &Session::stateChanged, tester, [this, session] {
                if (session->state() == Session::State::Opening)
                    return;
                disconnect(session, nullptr, tester, nullptr);
                state->clear();
                if (session->state() == Session::State::Open)
                    tester->start(session->clientSettings());
                else
                    messages->showError(session->error());
            });
            if (session->state() == Session::State::Open)
                tester->start(session->clientSettings());
            else
                session->open();
        }
        updateButtons();
        return;
    }
    if (const Status status = profile.validate(); !status) {
        messages->showError(status.error());
        return;
    }
    tester->start({profile, form->password()});
    state->setText(tr("Asking %1…").arg(hostText(profile)));
    testButton->setText(tr("S&top"));
}

void ConnectionsDialog::Private::endTest()
{
    tester->cancel();
    testButton->setText(tr("&Test"));
    state->clear();
    updateButtons();
}

void ConnectionsDialog::Private::connectNow()
{
    const int row = model->rowOf(shownId);
    if (row < 0)
        return;
    const QString id = shownId;
    const auto go = [this, id] {
        forgetRemoved();
        Q_EMIT q.connectRequested(id);
        q.accept();
    };
    if (form->isModified() || model->isDraft(row))
        save(go);
    else
        go();
}

void ConnectionsDialog::Private::discard()
{
    discardOffered = false;
    const int row = model->rowOf(shownId);
    if (row < 0)
        return;
    if (model->isDraft(row)) {
        model->setDraft({});
        showRow(qMax(0, row - 1));
    } else {
        showRow(row);
    }
}

void ConnectionsDialog::Private::updateButtons()
{
    const int row = model->rowOf(shownId);
    const bool local = row >= 0 && model->profile(row).isLocal();
    const bool draft = row >= 0 && model->isDraft(row);
    const bool modified = row >= 0 && (form->isModified() || draft);
    const int first = model->profile(0).isLocal() ? 1 : 0;
    const int last = model->rowCount() - 1;
    duplicateButton->setEnabled(!local && !draft);
    removeButton->setEnabled(row >= 0 && !local);
    upButton->setEnabled(row > first && !draft);
    downButton->setEnabled(row >= first && row < last && !draft && !model->isDraft(row + 1));
    saveButton->setEnabled(modified && !local);
    connectButton->setEnabled(row >= 0);
    if (!tester->isRunning())
        state->setText(modified && !local ? tr("Not saved yet") : QString());
    q.setWindowModified(modified && !local);
}

QString ConnectionsDialog::Private::freshName(const QString &wish) const
{
    QString name = wish;
    for (int number = 2; services.profiles.findByName(name); ++number)
        name = tr("%1 %2").arg(wish).arg(number);
    return name;
}

ConnectionsDialog::ConnectionsDialog(const Services &services, QWidget *parent)
    : QDialog(parent), d(std::make_unique<Private>(*this, services))
{
    setWindowTitle(tr("Connections[*]"));
    if (d->model->rowCount() > 0)
        d->showRow(0);
}

ConnectionsDialog::~ConnectionsDialog()
{
    d->forgetRemoved();
}

void ConnectionsDialog::select(const QString &profileId)
{
    if (profileId.isEmpty())
        d->addButton->click();
    else if (const int row = d->model->rowOf(profileId); row >= 0 && profileId != d->shownId && d->keepEdits())
        d->showRow(d->model->rowOf(profileId));
}

void ConnectionsDialog::done(int result)
{
    if (result == Rejected && !d->keepEdits()) {
        d->discardOffered = true;
        d->messages->setAction(tr("Discard the changes"));
        return;
    }
    d->endTest();
    QDialog::done(result);
}

} // namespace penstock
